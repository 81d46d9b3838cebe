import type { MarketForm, Panel } from '../../actions/protocol';
import type { Section } from '../../links/market';
import type { Scope } from '../../links/observation';
import { describeSection, parseSection } from '../../links/section';

export type Role = 'ours' | 'competitor' | 'new site';

/** Sections as they are separated in a form: by lines, commas or spaces. */
export function sectionTexts(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

/** The sections in a field that can be read. */
export function sectionsOf(text: string): Section[] {
  return sectionTexts(text)
    .map(parseSection)
    .filter((section): section is Section => !('problem' in section));
}

/** Registrable domains of the sections in a field, each once. */
export function sitesOf(text: string): string[] {
  return [...new Set(sectionsOf(text).map(({ site }) => site))];
}

/** Every site that markets name or imports have told of, ours first. */
export function knownSites(panel: Panel): string[] {
  const forms = panel.markets.map(({ form }) => form);
  const ours = forms.flatMap(({ section }) => sitesOf(section));
  const theirs = forms.flatMap(({ competitors }) => sitesOf(competitors));
  return [...new Set([...ours, ...theirs, ...panel.sites.map(({ site }) => site)])];
}

/** What a site is to the user; a site that no market names is new. */
export function roleOf(panel: Panel, site: string): Role {
  const forms = panel.markets.map(({ form }) => form);
  if (forms.some(({ section }) => sitesOf(section).includes(site))) return 'ours';
  return forms.some(({ competitors }) => sitesOf(competitors).includes(site)) ? 'competitor' : 'new site';
}

/** Whether an import into `site` changes what the market shows. */
export function concerns(form: MarketForm, site: string): boolean {
  return [...sitesOf(form.section), ...sitesOf(form.competitors)].includes(site);
}

/** Scopes that an export of a site may plausibly have: what was guessed, the whole site, its sections in the markets. */
export function scopesOf(panel: Panel, site: string, guessed: Scope | null): Scope[] {
  const sections = panel.markets.flatMap(({ form }) => sectionsOf(`${form.section}\n${form.competitors}`));
  const scopes = [
    ...(guessed ? [guessed] : []),
    { kind: 'domain' as const, of: site },
    ...sections.filter((section) => section.site === site).map(scopeOfSection),
  ];
  return scopes.filter((scope, at) => scopes.findIndex((other) => sameScope(other, scope)) === at);
}

export function sameScope(a: Scope, b: Scope): boolean {
  return a.kind === b.kind && a.of === b.of;
}

function scopeOfSection(section: Section): Scope {
  const of = describeSection(section);
  if (section.path !== '/') return { kind: 'prefix', of };
  return { kind: section.host === section.site ? 'domain' : 'subdomain', of };
}
