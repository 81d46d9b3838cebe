import {
  ARITY,
  type Form,
  fingerprint,
  type Hash,
  hashOf,
  numberOf,
  rangeOf,
  type Shape,
  type StaticTable,
  slotsOf,
  writeSlot,
} from '../staticTable';

/** More slots than texts, to begin with; a little more after every round of seeds that failed. */
const LEAST_SPACE = 1.07;
const MORE_SPACE = 1.01;
const SEEDS_A_ROUND = 4;

/** More room than that never helps: two texts must then have the same hash. */
const MOST_SPACE = 100;

/**
 * Puts every text with its number (0 … values − 1) into a table. The same entries give the same table.
 * Takes a second for a hundred thousand. Throws when two texts have the same hash, which happens once in a milliard tables.
 * @param strangers texts that the table must not take for any of its own
 */
export function staticTable(
  entries: ReadonlyMap<string, number>,
  form: Form,
  strangers: Iterable<string> = [],
): StaticTable {
  const hashes = [...entries.keys()].map(hashOf);
  const others = [...strangers].map(hashOf);
  const numbers = [...entries.values()];
  for (let space = LEAST_SPACE, seed = 1; space < MOST_SPACE; seed += 1) {
    if (seed % SEEDS_A_ROUND === 0) space *= MORE_SPACE;
    const shape = { seed, ...sizes(hashes.length, space) };
    const order = peel(hashes, shape);
    if (order === null) continue;
    const table = { ...shape, ...form, slots: filled(hashes, numbers, order, { ...shape, ...form }) };
    if (others.every((hash) => numberOf(table, hash) < 0)) return table;
  }
  throw new Error('No table holds these texts: two of them have the same hash.');
}

/** Segments short enough that peeling runs along the table like a wave, long enough that none is crowded by chance. */
function sizes(count: number, space: number): Pick<Shape, 'segmentLength' | 'windows'> {
  const segmentLength = 2 ** Math.max(2, Math.floor(Math.log(count + 1) / Math.log(2.91) - 0.5));
  const segments = Math.ceil((count * space + ARITY) / segmentLength);
  return { segmentLength, windows: Math.max(1, segments - ARITY + 1) };
}

function slotCount({ windows, segmentLength }: Shape): number {
  return (windows + ARITY - 1) * segmentLength;
}

const NO_HASH: Hash = { a: 0, b: 0 };

/** A text, and the slot that no text after it in the order has. */
interface Peeled {
  readonly text: number;
  readonly slot: number;
}

/**
 * Takes away, again and again, a text that has a slot for itself. Null when texts remain of which none has.
 */
function peel(hashes: readonly Hash[], shape: Shape): Peeled[] | null {
  const { counts, sums } = occupants(hashes, shape);
  const alone = [...counts.keys()].filter((slot) => counts[slot] === 1);
  const order: Peeled[] = [];
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (counts[slot] !== 1) continue;
    const text = sums[slot] ?? 0;
    order.push({ text, slot });
    for (const other of slotsOf(shape, hashes[text] ?? NO_HASH)) {
      counts[other] = (counts[other] ?? 0) - 1;
      sums[other] = (sums[other] ?? 0) - text;
      if (counts[other] === 1) alone.push(other);
    }
  }
  return order.length === hashes.length ? order : null;
}

/** Per slot how many texts have it, and the sum of their indices: of the last one that remains, its index. */
function occupants(hashes: readonly Hash[], shape: Shape): { counts: Uint32Array; sums: Float64Array } {
  const counts = new Uint32Array(slotCount(shape));
  const sums = new Float64Array(slotCount(shape));
  hashes.forEach((hash, text) => {
    for (const slot of slotsOf(shape, hash)) {
      counts[slot] = (counts[slot] ?? 0) + 1;
      sums[slot] = (sums[slot] ?? 0) + text;
    }
  });
  return { counts, sums };
}

/** Last taken away, first written: whatever its other slots hold by then, its own one makes the sum right. */
function filled(
  hashes: readonly Hash[],
  numbers: readonly number[],
  order: readonly Peeled[],
  form: Shape & Form,
): string {
  const contents = new Uint32Array(slotCount(form));
  const range = rangeOf(form.width);
  for (const { text, slot } of [...order].reverse()) {
    const hash = hashes[text] ?? NO_HASH;
    const wanted = fingerprint(form, hash) + (numbers[text] ?? 0);
    const others = slotsOf(form, hash).reduce((sum, other) => sum + (contents[other] ?? 0), 0);
    contents[slot] = (((wanted - others) % range) + range) % range;
  }
  return Array.from(contents, (content) => writeSlot(content, form.width)).join('');
}
