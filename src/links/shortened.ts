/** At most `longest` places, the last one `…` where something was cut off; an emoji, which takes two, is never cut in half. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = HALF_CHARACTER.test(text.slice(0, longest - 1)) ? longest - 2 : longest - 1;
  return `${text.slice(0, end)}…`;
}

const HALF_CHARACTER = /[\ud800-\udbff]$/;
