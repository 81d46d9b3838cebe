import { decodeLabel } from './punycode';
import { shortened } from './shortened';

const EDGE_DOT = /^\.+|\.+$/;

/** Lower case, Unicode, ideographic dots as dots, no dots at the ends. */
export function plainHost(text: string): string {
  if (ORDINARY.test(text) && !text.includes('xn--') && !EDGE_DOT.test(text)) return text;
  const lower = fold(text)
    .replace(/[。．｡]/g, '.')
    .replace(/^\.+|\.+$/g, '');
  return lower.includes('xn--') ? fold(lower.split('.').map(decodeLabel).join('.')) : lower;
}

/** Composed before lower case too: the Kelvin sign composes to a capital K. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC');
}

/** `www.gov.uk` → `gov.uk`; `www.com` keeps its name. */
export function withoutWww(host: string): string {
  const rest = host.startsWith('www.') ? host.slice(4) : '';
  return rest.includes('.') ? rest : host;
}

/** Ranges of characters that no host holds: controls, ASCII but letters, digits, `-`, `.` and `_`, and invisible ones. */
const FORBIDDEN = [0, 44, 47, 47, 58, 64, 91, 94, 96, 96, 123, 160, 173, 173, 8203, 8207, 8232, 8238, 65279, 65279];

/** Nearly every host there is; answered without looking at each character. */
const ORDINARY = /^[a-z0-9._-]+$/;

function holdsForbidden(host: string): boolean {
  if (ORDINARY.test(host)) return false;
  for (let at = 0; at < host.length; at += 1) {
    const code = host.charCodeAt(at);
    const range = FORBIDDEN.findIndex((limit) => code <= limit);
    if (range % 2 === 1 || code === FORBIDDEN[range]) return true;
  }
  return /\s/.test(host);
}

/** Why a plain host cannot be one, for people; ''. */
export function problemOf(host: string): string {
  if (host === '') return 'no host in the address';
  if (holdsForbidden(host)) return `${quoted(host)} is not a host`;
  if (!host.includes('.')) return `${quoted(host)} has no domain ending`;
  if (host.length > 253) return 'the host is too long';
  const labels = host.split('.');
  if (labels.some((label) => label === '' || label.length > 63)) return `${quoted(host)} is not a host`;
  if (isDigit(host.charCodeAt(host.length - 1)) && /^\d+$/.test(labels[labels.length - 1] ?? '') && !isIPv4(host))
    return `${quoted(host)} is a number, not an address`;
  return '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** As much of a stranger's text as fits into a message, with a dot for what cannot be seen or would turn the text around. */
export function quoted(text: string): string {
  return `"${shortened(text.replace(INVISIBLE, '·'), LONGEST_QUOTE)}"`;
}

const LONGEST_QUOTE = 40;
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;

/** Without blanks, line ends and invisible marks around it, which come along when addresses are copied. */
export function trimmed(text: string): string {
  const plain = text.trim();
  const [first, last] = [plain.charCodeAt(0), plain.charCodeAt(plain.length - 1)];
  return first >= FIRST_MARK || last >= FIRST_MARK ? plain.replace(EDGE_MARKS, '') : plain;
}

const FIRST_MARK = 0x200b;
const EDGE_MARKS = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]+|[\s\u200b-\u200f\u202a-\u202e\u2060-\u206f]+$/g;

export function isIPv4(host: string): boolean {
  if (!isDigit(host.charCodeAt(host.length - 1))) return false;
  const parts = host.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
}

/** Whether a host is an IP address of either kind. */
export function isIpAddress(host: string): boolean {
  return host.startsWith('[') || isIPv4(host);
}
