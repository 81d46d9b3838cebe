import type { Sighting } from '../links/observation';

/**
 * Sightings in one readable cell: `3:2026-09-30; 5:2026-12-01 lost 2026-11-12 removedfromhtml`. A sighting is the number of
 * its import, the tool's last-seen day if it gave one, and what it says of a loss: `lost` or, for a reason that is no loss,
 * `noted`; then the day or `undated`; then the reason.
 */
export function sightingsText(sightings: readonly Sighting[]): string {
  return sightings.map(sightingText).join('; ');
}

export function sightingsOf(text: string): Sighting[] {
  return text === '' ? [] : text.split('; ').map(sightingOf);
}

function sightingText({ import: number, lastSeen, lost, lostOn, reason }: Sighting): string {
  const head = `${number}:${lastSeen}`;
  if (!lost && lostOn === '' && reason === '') return head;
  return [head, lost ? 'lost' : 'noted', lostOn || 'undated', quoted(reason)].join(' ').trim();
}

function sightingOf(text: string): Sighting {
  const [head = '', word = '', day = '', reason = ''] = text.split(' ');
  const colon = head.indexOf(':');
  return {
    import: Number(head.slice(0, colon)),
    lastSeen: head.slice(colon + 1),
    lost: word === 'lost',
    lostOn: day === 'undated' ? '' : day,
    reason: unquoted(reason),
  };
}

/** A reason has no spaces by its own rule; a tool that breaks it must not break the cell. */
function quoted(reason: string): string {
  return reason.replace(/[\s;%]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unquoted(reason: string): string {
  return reason.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
