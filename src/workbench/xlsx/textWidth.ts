import type { CellStyle } from '../emulator/surface';

/** Arial: as a share of its size, what a letter takes on average, and what the wider texts need a letter. */
const LETTER = { usual: 0.44, generous: 0.52 };
const BOLD = 1.08;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels that a letter of this look takes. */
export function letterWidth({ fontSize = 10, bold = false }: CellStyle, measure: keyof typeof LETTER): number {
  return fontSize * PIXELS_PER_POINT * LETTER[measure] * (bold ? BOLD : 1);
}
