/** Parameters of RFC 3492, section 5. */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** `xn--mnchen-3ya` → `münchen`. A label that is not valid punycode, or would have needed none, comes back as it is. */
export function decodeLabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const points = decode(label.slice(4));
  return points === null || points.every((point) => point < 128) ? label : String.fromCodePoint(...points);
}

function decode(input: string): number[] | null {
  const delimiter = input.lastIndexOf('-');
  const output = [...input.slice(0, Math.max(0, delimiter))].map((char) => char.charCodeAt(0));
  let point = 128;
  let index = 0;
  let bias = 72;
  for (let at = delimiter < 0 ? 0 : delimiter + 1; at < input.length; ) {
    const delta = readDelta(input, at, bias);
    if (delta === null) return null;
    at = delta.next;
    index += delta.value;
    const size = output.length + 1;
    bias = adapt(delta.value, size, index === delta.value);
    point += Math.floor(index / size);
    index %= size;
    if (point > 0x10ffff) return null;
    output.splice(index, 0, point);
    index += 1;
  }
  return output;
}

/** One variable-length integer of the encoded part; null when it is cut off, malformed or absurdly large. */
function readDelta(input: string, from: number, bias: number): { value: number; next: number } | null {
  let value = 0;
  let weight = 1;
  for (let at = from, k = BASE; at < input.length; at += 1, k += BASE) {
    const digit = digitOf(input.charCodeAt(at));
    if (digit < 0) return null;
    value += digit * weight;
    if (value > 0x7fffffff) return null;
    const threshold = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (digit < threshold) return { value, next: at + 1 };
    weight *= BASE - threshold;
  }
  return null;
}

function digitOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 48 && code <= 57 ? code - 22 : -1;
}

function adapt(delta: number, size: number, first: boolean): number {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / size);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
