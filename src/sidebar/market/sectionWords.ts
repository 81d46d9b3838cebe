import type { Section } from '../../links/market';
import { describeSection, parseSection } from '../../links/section';
import { sectionTexts } from '../flow/sites';

/** What an address will be understood as, while it is typed. */
export function sectionWords(text: string): string {
  if (text.trim() === '') return 'Address of your pages for this market.';
  const section = parseSection(text);
  return 'problem' in section ? `Cannot be read yet: ${section.problem}.` : `${kindWords(section)}.`;
}

/** Likewise for competitors, one line each. */
export function competitorsWords(text: string): string {
  const texts = sectionTexts(text);
  if (texts.length === 0) return 'Whole sites or sections, one a line. Can be added later.';
  return texts.map(competitorWords).join(' ');
}

function competitorWords(text: string): string {
  const section = parseSection(text);
  return 'problem' in section ? `${text}: ${section.problem}.` : `${kindWords(section)}.`;
}

function kindWords(section: Section): string {
  const name = describeSection(section);
  if (section.path !== '/') return `Folder ${section.path} of ${section.host}`;
  if (section.host !== section.site) return `Subdomain ${name} of ${section.site}`;
  return `The whole site ${name} with its subdomains`;
}
