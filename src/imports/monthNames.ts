import { foldName } from '../links/words';

/**
 * How the names of months begin, without accents, month by month: in the languages in which Sheets and Search Console write
 * dates and keep the Latin alphabet, in Russian, Ukrainian and Greek. The longest beginning that fits counts, so `marras` (Finnish November)
 * is not March. A name that means different months in two languages is left out: `lip`, `srp`, `lis` and `listopad`, of which
 * Croatian is always a month ahead of Polish or Czech.
 */
const BEGINNINGS: readonly string[] = [
  'jan jän ene gen janv ian sty led oca tammi sij янв січ ιαν',
  'feb fev fév febr lut unor úno şub helmi velj фев лют φεβ',
  'mar mär mrz maa mrt maalis bře ožu мар бер μαρ',
  'apr abr avr kwi dub nis huhti tra апр квіт απρ',
  'may mai maj mei mag kvě touko svi май мая трав μαι',
  'jun juin giu iun cze haz kesä červen červn lipan lipnj июн черв ιουν',
  'jul juil lug iul lipi lipc tem heinä červenc červenec srpanj srpnj июл лип ιουλ',
  'aug ago aoû aou avg sie srpen srpn ağu elo kol авг серп αυγ',
  'sep set sept szept wrz zář eyl ruj syys сен вер σεπ',
  'oct okt out ott paź říj eki loka окт жовт οκτ',
  'nov noi kas marras stu ноя лист νοε',
  'dec dez dic des gru pro ara joulu дек груд δεκ',
];

const MONTHS: readonly (readonly [string, number])[] = BEGINNINGS.flatMap((names, at) =>
  names.split(' ').map((name): readonly [string, number] => [foldName(name), at + 1]),
).sort(([a], [b]) => b.length - a.length);

/** `Sept.` → 9, `août` → 8; null for what is no month. */
export function monthNamed(word: string): number | null {
  const folded = foldName(word);
  return MONTHS.find(([name]) => folded.startsWith(name))?.[1] ?? null;
}
