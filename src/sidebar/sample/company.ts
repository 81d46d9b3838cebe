import type { MarketForm } from '../../actions/protocol';
import type { SourceType } from '../../links/vocabulary';
import { AUSTRIA, BELGIUM, FRANCE, GERMANY, type Land, MEXICO, SPAIN } from './words';

/**
 * Velmar makes cargo bikes and sells them in three countries: a folder for Germany, a subdomain for France and a
 * domain of its own for Spain. The local press, associations and chambers link to its competitors instead.
 */
export interface Target {
  /** Registrable domain. */
  readonly site: string;
  /** Address that the section's pages begin with. */
  readonly base: string;
  /** Chance of a link by source type; `other` for all types not named. */
  readonly reach: Readonly<Partial<Record<SourceType, number>> & { other: number; world: number; neighbour: number }>;
  /** Part of its links that appeared in the last quarter. */
  readonly fresh: number;
  readonly pages: readonly string[];
}

export interface Story {
  readonly land: Land;
  readonly neighbour: Land;
  readonly ours: Target;
  readonly rivals: readonly [Target, Target];
  readonly form: MarketForm;
  /** Keywords with the page that all three are found for, below their sections. */
  readonly keywords: readonly (readonly [keyword: string, page: string])[];
}

const OURS: Target['reach'] = {
  Press: 0.1,
  Association: 0.08,
  Chamber: 0.06,
  Institution: 0.14,
  Directory: 0.5,
  Creator: 0.22,
  other: 0.2,
  world: 0.45,
  neighbour: 0.25,
};
const LEADER: Target['reach'] = {
  Press: 0.5,
  Association: 0.45,
  Chamber: 0.55,
  Institution: 0.36,
  Directory: 0.4,
  Creator: 0.4,
  other: 0.34,
  world: 0.3,
  neighbour: 0.3,
};
const FOLLOWER: Target['reach'] = {
  Press: 0.34,
  Association: 0.3,
  Chamber: 0.3,
  Institution: 0.24,
  Directory: 0.35,
  Creator: 0.28,
  other: 0.22,
  world: 0.5,
  neighbour: 0.2,
};

const DE_PAGES = [
  '',
  'lastenraeder/',
  'lastenraeder/familie/',
  'leasing/',
  'magazin/kinder-sicher-fahren/',
  'haendler/',
];
const FR_PAGES = ['', 'velos-cargo/', 'velos-cargo/famille/', 'aides/', 'magazine/transporter-ses-enfants/'];
const ES_PAGES = ['', 'bicis-de-carga/', 'bicis-de-carga/familia/', 'ayudas/', 'revista/ninos-a-bordo/'];

function form(countries: string, languages: string, mainTool: string, targets: readonly Target[]): MarketForm {
  const [ours, ...rivals] = targets.map((target) => target.base);
  return {
    editing: '',
    countries,
    languages,
    section: ours ?? '',
    competitors: rivals.join('\n'),
    mainTool,
    keywords: '',
    minCompetitors: '1',
    gapLimit: '2000',
    yearBegins: '',
    activeDays: '',
    slowingDays: '',
  };
}

const KEYWORDS: Readonly<Record<string, Story['keywords']>> = {
  DE: [
    ['lastenrad', 'lastenraeder/'],
    ['lastenrad familie', 'lastenraeder/familie/'],
    ['lastenrad leasing', 'leasing/'],
  ],
  FR: [
    ['vélo cargo', 'velos-cargo/'],
    ['aide vélo cargo', 'aides/'],
  ],
  ES: [['bicicleta de carga', 'bicis-de-carga/']],
};

function story(land: Land, neighbour: Land, mainTool: string, ours: Target, rivals: readonly [Target, Target]): Story {
  const { country, language } = land;
  const itsForm = form(country, language, mainTool, [ours, ...rivals]);
  return { land, neighbour, ours, rivals, form: itsForm, keywords: KEYWORDS[country] ?? [] };
}

function target(site: string, base: string, reach: Target['reach'], fresh: number, pages: readonly string[]): Target {
  return { site, base, reach, fresh, pages };
}

export const STORIES: readonly Story[] = [
  story(GERMANY, AUSTRIA, 'Ahrefs', target('velmar.example', 'https://velmar.example/de/', OURS, 0.16, DE_PAGES), [
    target('lastenkraft.example', 'https://lastenkraft.example/', LEADER, 0.07, DE_PAGES),
    target('cargonauten.example', 'https://cargonauten.example/de/', FOLLOWER, 0.09, DE_PAGES),
  ]),
  story(FRANCE, BELGIUM, 'Ahrefs', target('velmar.example', 'https://fr.velmar.example/', OURS, 0.12, FR_PAGES), [
    target('triporteur-lion.example', 'https://triporteur-lion.example/', LEADER, 0.06, FR_PAGES),
    target('cargonauten.example', 'https://fr.cargonauten.example/', FOLLOWER, 0.12, FR_PAGES),
  ]),
  story(
    SPAIN,
    MEXICO,
    'Semrush',
    target('velmar-bicis.example', 'https://velmar-bicis.example/', OURS, 0.2, ES_PAGES),
    [
      target('bicicargo.example', 'https://bicicargo.example/', LEADER, 0.05, ES_PAGES),
      target('cargonauten.example', 'https://cargonauten.example/es/', FOLLOWER, 0.08, ES_PAGES),
    ],
  ),
];
