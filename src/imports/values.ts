/** Cells of counts, metrics, booleans and codes as values. Dates have their own file. */

/**
 * The same reading, done once for each distinct text: for columns of few values in files of many rows. The memory
 * lasts as long as the function, so make one for each table.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = { value: read(text) };
      known.set(text, answer);
    }
    return answer.value;
  };
}

/**
 * `12`, `1,240`, `1.240`, `1 240`, `2.0`, `$8` → a whole number; null for anything else. Counts have no decimals, so
 * separators group; a spreadsheet's format for money may have reached a column of counts.
 */
export function readCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const bare = text.replace(MONEY, '');
  if (/^\d{1,3}([,.' \u00a0\u202f’]\d{3})+([.,]0{1,2})?$/.test(bare))
    return Number(bare.replace(/[.,]0{1,2}$/, '').replace(/\D/g, ''));
  return /^\d+([.,]0+)?$/.test(bare) ? Number(bare.split(/[.,]/)[0]) : null;
}

const MONEY = /^[$€£¥]\s?|\s?[$€£¥]$/g;

/** `spam` or `clean`, as words of an observation's flags; '' where a report has no such column, which takes nothing back. */
export function spamFlag(text: string): string {
  if (text === '') return '';
  return readFlag(text) ? 'spam' : 'clean';
}

/**
 * A count that a tool gives beside a link, as words of an observation's flags: `outgoing 412`. Few links on a page say
 * nothing of anybody, so they are left out: it keeps rows alike, and short.
 */
export function countFlag(word: string, count: number | null): string {
  return count === null || count < MANY_LINKS ? '' : `${word} ${count}`;
}

const MANY_LINKS = 100;

/**
 * A domain metric of 0–100, with a point or a comma: `37`, `4.5`, `4,5`, `3%`; null where there is none. Tools write a
 * dash, a minus or `-1` for what they do not know.
 */
export function readMetric(text: string): number | null {
  if (!/^\d{1,3}([.,]\d+)?(\s?%)?$/.test(text)) return null;
  const value = Number(text.replace(',', '.').replace('%', ''));
  return value <= 100 ? value : null;
}

/** Sheets writes booleans in the spreadsheet's language, and people write them in theirs. */
const TRUE_WORDS = new Set(
  (
    'true yes y x 1 1.0 wahr vrai verdadero verdadeiro vero waar prawda sant sand sann tosi pravda igaz doğru истина ' +
    'ja oui sí si sì sim tak ano igen evet kyllä да'
  ).split(' '),
);
const FALSE_WORDS = new Set(
  (
    'false no n 0 0.0 - – — − falsch faux falso onwaar fałsz falskt falsk usann usand epätosi nepravda hamis yanlış ложь ' +
    'nein non não nee nie nej nei ei ne nem hayır нет n/a none null'
  ).split(' '),
);

export function readFlag(text: string): boolean {
  if (text === '' || text === 'false' || text === 'FALSE') return false;
  return text === 'true' || TRUE_WORDS.has(text.toLowerCase());
}

/** A cell in which anything that is not a "no" is a mark: `NoFollow`, `x`, `Yes`; '' and `0` are none. */
export function isMarked(text: string): boolean {
  return text !== '' && !FALSE_WORDS.has(text.toLowerCase());
}

/** `de`, `fr, en`, `pt-BR` → ISO 639-1 of the first; '' where there is none. */
export function readLanguage(text: string): string {
  return /^([a-z]{2})(?![a-z])/i.exec(text)?.[1]?.toLowerCase() ?? '';
}

/** Codes that tools use beside ISO 3166-1. */
const OTHER_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };

/** `us`, `uk` → ISO 3166-1 alpha-2 `US`, `GB`; '' where there is none. */
export function readCountry(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) return '';
  const code = text.toUpperCase();
  return OTHER_CODES[code] ?? code;
}

const SHEETS_ERROR = /^#(?:NAME\?|ERROR!|REF!|VALUE!|N\/A|DIV\/0!|NUM!|NULL!)$/;

/** A text that began with `=` or `+` may have become a formula's error on its way through Sheets: it is lost. */
export function isLostText(text: string): boolean {
  return text.charCodeAt(0) === 35 && SHEETS_ERROR.test(text);
}

export function readProse(text: string): string {
  return isLostText(text) ? '' : text;
}

/** `Removed from HTML` → `removedfromhtml`: some exports have it folded already, others do not. */
export function foldReason(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Why a tool stopped looking at a page: whatever that was, an error among them, is no word on the link itself. */
export function foldDrop(text: string): string {
  return text === '' ? '' : `dropped:${foldReason(text)}`;
}
