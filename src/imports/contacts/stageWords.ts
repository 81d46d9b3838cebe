import type { Stage } from '../../links/vocabulary';
import { folded, wordTable } from './folded';

/**
 * What people write in a status column, as the stage it means: English, German, French, Spanish, Portuguese, Italian, Dutch,
 * Polish, Swedish and Danish. A word that could mean two stages (`open`, `in progress`, `ok`) is not here: it is asked about.
 */
const STAGE_WORDS: ReadonlyMap<string, Stage> = wordTable<Stage>({
  Prospect:
    'prospects,new,new lead,lead,idea,to contact,to do,todo,not contacted,not contacted yet,not yet contacted,neu,offen,idee,zu kontaktieren,anschreiben,noch nicht angeschrieben,nicht kontaktiert,noch nicht kontaktiert,à contacter,nouveau,non contacté,pas encore contacté,por contactar,nuevo,sin contactar,no contactado,a contatar,novo,não contatado,da contattare,nuovo,non contattato,te benaderen,nieuw,nog niet benaderd,do kontaktu,nowy,att kontakta,ny,skal kontaktes',
  Researching:
    'research,in research,checking,qualifying,looking for contact,contact wanted,recherche,in recherche,in prüfung,wird geprüft,prüfen,kontakt suchen,kontakt gesucht,en recherche,à vérifier,investigando,en revisión,por revisar,pesquisando,em análise,ricerca,in verifica,da verificare,onderzoek,uitzoeken,sprawdzanie,research pågår,undersøges',
  Contacted:
    'contact made,sent,email sent,e-mail sent,mail sent,pitched,pitch sent,reached out,emailed,first mail,outreach sent,waiting,waiting for reply,awaiting reply,awaiting response,no reply,no reply yet,no response,no answer,angeschrieben,kontaktiert,mail raus,mail gesendet,e-mail gesendet,gesendet,versendet,verschickt,angefragt,anfrage gesendet,wartet,warten,warten auf antwort,keine antwort,keine rückmeldung,contacté,contactée,envoyé,mail envoyé,email envoyé,en attente,en attente de réponse,sans réponse,pas de réponse,contactado,contactada,enviado,correo enviado,esperando,esperando respuesta,en espera,sin respuesta,contatado,e-mail enviado,aguardando,aguardando resposta,sem resposta,contattato,inviato,mail inviata,in attesa,in attesa di risposta,nessuna risposta,gecontacteerd,benaderd,verstuurd,mail verstuurd,wacht op antwoord,wachten,geen reactie,wysłano,wysłane,skontaktowano,czeka na odpowiedź,brak odpowiedzi,kontaktad,skickat,väntar,väntar på svar,inget svar,kontaktet,sendt,venter,venter på svar,intet svar',
  'Follow-up':
    'follow up,followup,followed up,follow up sent,followup sent,second mail,2nd mail,reminder,reminder sent,reminded,chased,nachfassen,nachgefasst,nachgehakt,nachhaken,erinnert,erinnerung gesendet,2 mail,zweite mail,wiedervorlage,relance,relancé,relancée,à relancer,seguimiento,recordatorio,recordatorio enviado,acompanhamento,lembrete enviado,sollecito,sollecitato,da sollecitare,opvolgen,opgevolgd,herinnering,herinnering gestuurd,przypomnienie,ponowny kontakt,påminnelse,påminnelse skickad,rykket,opfølgning',
  Negotiating:
    'negotiation,in negotiation,in negotiations,replied,answered,responded,in contact,in discussion,in talks,interested,positive reply,price asked,in verhandlung,verhandlung,verhandeln,verhandelt,geantwortet,antwort erhalten,im gespräch,in kontakt,interessiert,en négociation,négociation,a répondu,intéressé,en discussion,negociando,en negociación,respondió,respondido,interesado,em negociação,respondeu,interessado,in trattativa,trattativa,ha risposto,interessato,in onderhandeling,onderhandeling,gereageerd,geïnteresseerd,negocjacje,w trakcie negocjacji,odpowiedział,zainteresowany,förhandling,förhandlar,svarat,forhandling,forhandler,svaret',
  Won: 'live,link live,online,link online,placed,link placed,published,posted,agreed and live,closed won,success,link gesetzt,gesetzt,veröffentlicht,erschienen,platziert,gewonnen,erledigt,erfolgreich,link steht,publié,publiée,en ligne,lien placé,lien en ligne,gagné,obtenu,publicado,publicada,en línea,enlace publicado,ganado,conseguido,no ar,link publicado,conquistado,ganho,pubblicato,pubblicata,link inserito,vinto,ottenuto,geplaatst,gepubliceerd,link geplaatst,gewonnen link,opublikowano,opublikowany,link dodany,wygrany,publicerad,publicerat,länk live,vunnen,udgivet,publiceret,vundet',
  Declined:
    'rejected,refused,turned down,not interested,no interest,no,lost,closed lost,abgelehnt,absage,abgesagt,kein interesse,nein,nicht interessiert,verloren,refusé,refusée,refus,pas intéressé,pas intéressée,décliné,non,rechazado,rechazada,no interesado,no interesada,perdido,recusado,recusada,não interessado,não,rifiutato,rifiutata,non interessato,no grazie,perso,afgewezen,geen interesse,nee,odrzucony,odmowa,niezainteresowany,nie,avböjt,nej tack,ej intresserad,nej,afvist,ikke interesseret,nej tak',
  'Do not contact':
    'dnc,blacklist,blacklisted,block,blocked,never contact,never,do not write,unsubscribed,opt out,nicht kontaktieren,nicht anschreiben,nicht mehr kontaktieren,nicht mehr anschreiben,gesperrt,sperrliste,blockiert,ne pas contacter,ne plus contacter,liste noire,bloqué,no contactar,no volver a contactar,lista negra,bloqueado,não contatar,não contactar,non contattare,non contattare più,bloccato,niet benaderen,niet contacteren,zwarte lijst,geblokkeerd,nie kontaktować,czarna lista,zablokowany,kontakta inte,svartlistad,blockerad,kontakt ikke,må ikke kontaktes,sortlistet',
});

/** What a status may mean. `exact`: it says just that, and nothing is lost with its words. */
export interface StageMeant {
  readonly stage: Stage | '';
  readonly exact: boolean;
}

/** Words of two letters and the plain yes or no are believed only alone. */
const LEAST_INSIDE = 5;

/**
 * `Angeschrieben` → Contacted; `angeschrieben am 3.5.` → Contacted, with words left over; where two stages are named
 * (`abgelehnt, nachfassen im Mai`), or none, nothing is guessed.
 */
export function stageMeant(status: string): StageMeant {
  const text = folded(status);
  const exact = STAGE_WORDS.get(text);
  if (exact !== undefined) return { stage: exact, exact: true };
  const inside = [...STAGE_WORDS].filter(([word]) => word.length >= LEAST_INSIDE && ` ${text} `.includes(` ${word} `));
  // `nicht kontaktiert` holds `kontaktiert`: a word within a longer word that was found says nothing of its own.
  const longest = inside.filter(([word]) => !inside.some(([other]) => other !== word && other.includes(word)));
  const stages = new Set(longest.map(([, stage]) => stage));
  const [only] = stages;
  return { stage: stages.size === 1 && !NEGATION.test(text) ? (only ?? '') : '', exact: false };
}

/** `not interested in a link, published elsewhere`: a sentence that denies something is not read. */
const NEGATION =
  /\b(not|no|nicht|kein|keine|keinen|ne|pas|sin|sem|non|niet|geen|nie|brak|inte|ej|ikke|noch|jamais|nunca|nooit)\b/;
