import type { MarketForm } from '../../../actions/protocol';
import { STORIES, type Story } from '../../../sidebar/sample/company';

/** A part of a site that serves one market. */
export interface YearSection {
  /** Address that its pages begin with, `https://velmar.example/at/`. */
  readonly base: string;
  /** Top-level domain under which the market's own sites stand. */
  readonly tld: string;
  /** Of the sample: whose words the market's sites use. */
  readonly story: Story;
}

export interface YearSite {
  readonly site: string;
  readonly sections: readonly YearSection[];
}

/** A company in twelve markets, and the competitors of each. */
export interface YearCompany {
  readonly markets: readonly MarketForm[];
  /** Ours first. */
  readonly sites: readonly YearSite[];
}

const OURS = 'velmar.example';
const RIVALS = 5;

interface Place {
  readonly country: string;
  readonly tld: string;
}

/** Four markets to each story of the sample, in its language. */
const PLACES: readonly (readonly Place[])[] = [
  places('DE de', 'AT at', 'CH ch', 'LI li'),
  places('FR fr', 'BE be', 'CA ca', 'LU lu'),
  places('ES es', 'MX com.mx', 'AR com.ar', 'CL cl'),
];

function places(...texts: readonly string[]): Place[] {
  return texts.map((text) => {
    const [country = '', tld = ''] = text.split(' ');
    return { country, tld };
  });
}

/**
 * Sites with a folder for each of their markets: ours is in all twelve, and the markets of one language share their five
 * competitors. 16 sites serve 72 sides so, as a company's do; a workbook holds 30.
 */
export function yearCompany(): YearCompany {
  const regions = PLACES.flatMap((ofStory, at) => {
    const story = STORIES[at];
    return story === undefined ? [] : [{ story, ofStory, rivals: rivalsOf(story) }];
  });
  const site = (name: string, of: typeof regions): YearSite => ({
    site: name,
    sections: of.flatMap(({ story, ofStory }) =>
      ofStory.map(({ country, tld }) => ({ base: baseOf(name, country), tld, story })),
    ),
  });
  return {
    markets: regions.flatMap(({ story, ofStory, rivals }) =>
      ofStory.map(({ country }) => formOf(story.form, country, rivals)),
    ),
    sites: [site(OURS, regions), ...regions.flatMap((region) => region.rivals.map((name) => site(name, [region])))],
  };
}

function rivalsOf({ land }: Story): string[] {
  return Array.from({ length: RIVALS }, (_, at) => `rival-${at + 1}-${land.language}.example`);
}

function formOf(form: MarketForm, country: string, rivals: readonly string[]): MarketForm {
  return {
    ...form,
    countries: country,
    section: baseOf(OURS, country),
    competitors: rivals.map((site) => baseOf(site, country)).join('\n'),
    mainTool: 'Ahrefs',
  };
}

function baseOf(site: string, country: string): string {
  return `https://${site}/${country.toLowerCase()}/`;
}
