import type { Scope } from '../../links/observation';

/** How much of a site an export was made for. */
export function scopeWords({ kind, of }: Scope): string {
  if (kind === 'figures') return `figures about the domains that link to ${of}`;
  if (kind === 'domain') return `${of} and its subdomains`;
  return kind === 'subdomain' ? `the subdomain ${of}` : `pages below ${of}`;
}
