import { wordTable } from './folded';

/**
 * What link builders call the columns of their own sheets, in the languages we have seen sheets in: English, German, French,
 * Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Danish. Folded before they are compared.
 */
const COLUMN_WORDS = wordTable({
  Stage:
    'status,state,stand,phase,outreach status,outreach stage,link status,statut,état,étape,estado,estatus,etapa,situação,situación,fase,stato,etap,läge,tilstand,progress,fortschritt,kontaktstatus,contact status,pipeline',
  Owner:
    'verantwortlich,verantwortliche,verantwortlicher,zuständig,bearbeiter,bearbeiterin,betreuer,wer,responsible,assignee,assigned to,assigned,in charge,account manager,outreacher,link builder,linkbuilder,responsable,assigné à,encargado,asignado a,responsável,responsabile,assegnato a,verantwoordelijke,eigenaar,osoba odpowiedzialna,odpowiedzialny,ansvarig,ansvarlig',
  Contact:
    'contacts,contact person,contact name,contact email,contact e-mail,contact mail,ansprechpartner,ansprechpartnerin,ansprechperson,kontakt,kontaktperson,e-mail,email,mail,e-mail address,email address,e-mail-adresse,mailadresse,mail address,editor,redakteur,redakteurin,redaktion,journalist,autor,contacto,correo,correo electrónico,persona de contacto,contato,pessoa de contato,contatto,referente,interlocuteur,courriel,adresse e-mail,adresse mail,personne à contacter,contactpersoon,osoba kontaktowa,kontaktperson,name',
  'Next step':
    'next action,next steps,nächster schritt,nächste schritte,nächste aktion,to do,todo,aufgabe,action,prochaine étape,prochaine action,à faire,próximo paso,siguiente paso,próxima acción,próximo passo,próxima ação,prossimo passo,prossima azione,da fare,volgende stap,volgende actie,następny krok,kolejny krok,nästa steg,næste skridt,naste skridt',
  'Next date':
    'due,due date,deadline,follow up on,follow-up date,followup date,next contact,wiedervorlage,fällig,fällig am,termin,frist,nächster kontakt,nächster termin,date de relance,relance le,échéance,prochain contact,fecha límite,próximo contacto,próxima fecha,vencimiento,prazo,próxima data,scadenza,prossima data,prossimo contatto,vervaldatum,volgende datum,termin następny,nästa datum,næste dato,naste dato',
  Campaign:
    'campaign name,kampagne,aktion,projekt,project,campagne,campaña,campanha,campagna,kampania,kampanj,kampagnen,content piece,asset',
  Notes:
    'note,comment,comments,remark,remarks,notiz,notizen,anmerkung,anmerkungen,bemerkung,bemerkungen,kommentar,kommentare,hinweis,remarque,remarques,commentaire,commentaires,nota,notas,comentario,comentarios,observaciones,comentário,comentários,observações,commento,commenti,osservazioni,opmerking,opmerkingen,notitie,notities,uwagi,uwaga,notatki,komentarz,kommentarer,anteckningar,noter,bemærkninger',
});

/** Columns of ours that an agency may correct, by what people call them. */
const VERDICT_WORDS = wordTable({
  Country: 'land,pays,país,paese,kraj,country code,ländercode',
  'Source type': 'type of source,site type,website type,quellentyp,art der quelle,type de source,tipo de fuente',
  Quality: 'qualität,qualité,calidad,qualità,qualidade',
});

/** What people call the column that names the site; an earlier list is the surer sign. */
const DOMAIN_WORDS = [
  'domain,domains,referring domain,domaine,dominio,domínio,domein,domena,domän,root domain',
  'website,web site,webseite,internetseite,homepage,site,site web,sitio,sitio web,página web,sito,sito web,strona,strona www,www,web,webbplats,hjemmeside,seite,portal,blog,medium,publication,publisher,magazin,magazine,host',
  'url,urls,link,address,adresse,webadresse,web address,source url,referring page url,page url,adres',
].map((list) => wordTable({ [list.split(',')[0] ?? '']: list }));

/** The column of ours for the user's own work that a header means; '' for none. */
export function columnMeant(header: string): string {
  return COLUMN_WORDS.get(header) ?? '';
}

/** The verdict that a folded header means; '' for none. */
export function verdictMeant(header: string): string {
  return VERDICT_WORDS.get(header) ?? '';
}

/** How surely a folded header names the site's column: 3 a domain, 2 a website, 1 an address, 0 nothing of these. */
export function domainSureness(header: string): number {
  const at = DOMAIN_WORDS.findIndex((words) => words.has(header));
  return at < 0 ? 0 : DOMAIN_WORDS.length - at;
}
