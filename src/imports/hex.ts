/** The 8 hexadecimal digits of a 32-bit word. */
export function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, '0');
}
