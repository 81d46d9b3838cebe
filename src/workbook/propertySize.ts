/** Google takes 9 KB a property; some stay free for its name. */
const LONGEST_BYTES = 8_500;

/** Whether a document property can hold the text. */
export function fitsProperty(text: string): boolean {
  return bytesOf(text) <= LONGEST_BYTES;
}

/** At most, in UTF-8: no unit of a string takes more than three bytes. */
function bytesOf(text: string): number {
  return [...text].reduce((sum, char) => sum + (char < '\u0080' ? 1 : 3 * char.length), 0);
}
