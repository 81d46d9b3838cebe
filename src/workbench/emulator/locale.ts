/** How a spreadsheet locale writes numbers, dates and formula arguments. */
export interface Locale {
  /** As Google writes it, `de_DE`. */
  readonly name: string;
  /** For Intl, `de-DE`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a typed formula: `;` where the comma is the decimal sign. */
  readonly argument: ',' | ';';
  readonly order: 'mdy' | 'dmy' | 'ymd';
  /** Pattern that a typed or written date gets. */
  readonly dateFormat: string;
  readonly currency: string;
  readonly yes: string;
  readonly no: string;
}

const cache = new Map<string, Locale>();

export function localeOf(name: string): Locale {
  const known = cache.get(name);
  if (known) return known;
  const made = describe(name);
  cache.set(name, made);
  return made;
}

/** Words for TRUE and FALSE that Sheets shows in a translated locale (believed; English is understood everywhere). */
const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  de: ['WAHR', 'FALSCH'],
  fr: ['VRAI', 'FAUX'],
  es: ['VERDADERO', 'FALSO'],
  it: ['VERO', 'FALSO'],
  nl: ['WAAR', 'ONWAAR'],
  pl: ['PRAWDA', 'FAŁSZ'],
  pt: ['VERDADEIRO', 'FALSO'],
  sv: ['SANT', 'FALSKT'],
};

const CURRENCIES: Readonly<Record<string, string>> = { US: '$', CA: '$', AU: '$', MX: '$', GB: '£', JP: '¥', IN: '₹' };

function describe(name: string): Locale {
  const tag = name.replaceAll('_', '-');
  const [language = 'en', country = ''] = tag.split('-');
  const numbers = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1234567.8);
  const decimal = numbers.find((part) => part.type === 'decimal')?.value ?? '.';
  const [yes, no] = WORDS[language] ?? ['TRUE', 'FALSE'];
  return {
    name,
    tag,
    decimal,
    group: numbers.find((part) => part.type === 'group')?.value ?? ',',
    argument: decimal === ',' ? ';' : ',',
    ...dates(tag),
    currency: CURRENCIES[country] ?? '€',
    yes,
    no,
  };
}

function dates(tag: string): Pick<Locale, 'order' | 'dateFormat'> {
  const parts = new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'numeric', day: 'numeric' }).formatToParts(0);
  const separator = parts.find((part) => part.type === 'literal')?.value.trim() || '.';
  const order = parts
    .filter((part) => part.type !== 'literal')
    .map((part) => part.type[0])
    .join('');
  if (order === 'mdy') return { order, dateFormat: ['M', 'd', 'yyyy'].join(separator) };
  if (order === 'ymd') return { order, dateFormat: ['yyyy', 'MM', 'dd'].join(separator) };
  return { order: 'dmy', dateFormat: ['dd', 'MM', 'yyyy'].join(separator) };
}
