import { capitalised } from '../../links/capitalised';

const numbers = new Intl.NumberFormat();
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });

/** `12,345` in the user's way of writing. */
export function count(value: number): string {
  return numbers.format(value);
}

/** `1 row`, `2,000 rows`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A day in the user's way of writing; '' stays ''. */
export function dayWords(day: string): string {
  return day === '' ? '' : days.format(new Date(`${day}T00:00:00Z`));
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}

/** What a failed call says, for people. */
export function problemWords(problem: unknown): string {
  const words = problem instanceof Error ? problem.message : String(problem);
  const sentence = capitalised(words);
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}
