import { ARITY, fingerprint, type Place, placeOf, rangeOf, type StaticTable, slotOf, writeSlot } from '../staticTable';

/** More slots than texts, to begin with; a little more after every round of seeds that failed. */
const LEAST_SPACE = 1.07;
const MORE_SPACE = 1.01;
const SEEDS_A_ROUND = 4;

type Shape = Pick<StaticTable, 'seed' | 'segmentLength' | 'windows'>;

/** What to build, besides the entries. */
type Form = Pick<StaticTable, 'values' | 'width'>;

/**
 * Puts every text with its number (0 … values − 1) into a table. The same entries give the same table.
 * Takes a second for a hundred thousand; fails for none, because space grows until they fit.
 */
export function staticTable(entries: ReadonlyMap<string, number>, form: Form): StaticTable {
  const texts = [...entries.keys()];
  const numbers = [...entries.values()];
  for (let space = LEAST_SPACE, seed = 1; ; seed += 1) {
    if (seed % SEEDS_A_ROUND === 0) space *= MORE_SPACE;
    const shape = { seed, ...sizes(texts.length, space) };
    const places = texts.map((text) => placeOf(text, shape));
    const order = peel(places, shape);
    if (order !== null) return { ...shape, ...form, slots: filled(places, numbers, order, { ...shape, ...form }) };
  }
}

/** Segments short enough that peeling runs along the table like a wave, long enough that none is crowded by chance. */
function sizes(count: number, space: number): Pick<StaticTable, 'segmentLength' | 'windows'> {
  const segmentLength = 2 ** Math.max(2, Math.floor(Math.log(count + 1) / Math.log(2.91) - 0.5));
  const segments = Math.ceil((count * space + ARITY) / segmentLength);
  return { segmentLength, windows: Math.max(1, segments - ARITY + 1) };
}

function slotCount({ windows, segmentLength }: Shape): number {
  return (windows + ARITY - 1) * segmentLength;
}

/** A text, and the slot that no text after it in the order has. */
interface Peeled {
  readonly text: number;
  readonly slot: number;
}

/**
 * Takes away, again and again, a text that has a slot for itself. Null when texts remain of which none has.
 */
function peel(places: readonly Place[], shape: Shape): Peeled[] | null {
  const { counts, sums } = occupants(places, shape);
  const alone = [...counts.keys()].filter((slot) => counts[slot] === 1);
  const order: Peeled[] = [];
  for (let slot = alone.pop(); slot !== undefined; slot = alone.pop()) {
    if (counts[slot] !== 1) continue;
    const text = sums[slot] ?? 0;
    order.push({ text, slot });
    for (const other of slotsOf(places[text], shape)) {
      counts[other] = (counts[other] ?? 0) - 1;
      sums[other] = (sums[other] ?? 0) - text;
      if (counts[other] === 1) alone.push(other);
    }
  }
  return order.length === places.length ? order : null;
}

/** Per slot how many texts have it, and the sum of their indices: of the last one that remains, its index. */
function occupants(places: readonly Place[], shape: Shape): { counts: Uint32Array; sums: Float64Array } {
  const counts = new Uint32Array(slotCount(shape));
  const sums = new Float64Array(slotCount(shape));
  places.forEach((place, text) => {
    for (const slot of slotsOf(place, shape)) {
      counts[slot] = (counts[slot] ?? 0) + 1;
      sums[slot] = (sums[slot] ?? 0) + text;
    }
  });
  return { counts, sums };
}

/** Last taken away, first written: whatever its other slots hold by then, its own one makes the sum right. */
function filled(
  places: readonly Place[],
  numbers: readonly number[],
  order: readonly Peeled[],
  form: Shape & Form,
): string {
  const contents = new Uint32Array(slotCount(form));
  const range = rangeOf(form.width);
  for (const { text, slot } of [...order].reverse()) {
    const place = places[text] ?? { a: 0, b: 0 };
    const wanted = fingerprint(place, form) + (numbers[text] ?? 0);
    const others = slotsOf(place, form).reduce((sum, other) => sum + (contents[other] ?? 0), 0);
    contents[slot] = (((wanted - others) % range) + range) % range;
  }
  return Array.from(contents, (content) => writeSlot(content, form.width)).join('');
}

function slotsOf(place: Place | undefined, shape: Shape): number[] {
  if (place === undefined) return [];
  return Array.from({ length: ARITY }, (_, at) => slotOf(place, at, shape));
}
