import { capitalised } from '../capitalised';
import type { MarketView } from '../marketView';
import { quarterLabel } from '../time/quarter';
import { type Freshness, freshnessOf, isOld, reasonMissing } from '../time/sectionCoverage';
import type { Day } from '../vocabulary';
import { ENGLISH, type Wording } from '../wording';
import type { Period } from './flows';

/** How recent every tool's data is, ours first. */
export function allFreshness({ market, log }: MarketView): Freshness[] {
  return [market.ours, ...market.competitors].flatMap((section) => freshnessOf(section, log));
}

/** What a reader must know about the data before believing a quarter's figures. Empty when there is nothing. */
export function caveatsOf(view: MarketView, quarter: string, period: Period, wording: Wording = ENGLISH): string[] {
  const ours = freshnessOf(view.market.ours, view.log);
  if (ours.length === 0)
    return ['Nothing was imported for our section yet; every figure of ours is 0 for that reason.'];
  return [
    ...ours
      .filter(({ first, dated }) => dated && first > period.from)
      .map((each) => beforeFirst(each, quarter, wording)),
    ...ours.filter(({ dated }) => !dated).map(undated),
    ...ours.filter(({ dated, complete }) => dated && !complete).map(neverComplete),
    ...ours.filter(({ asOf }) => asOf < period.to).map((each) => notYet(each, period.to, wording)),
  ];
}

function beforeFirst({ tool, first }: Freshness, quarter: string, { day }: Wording): string {
  return `${tool} was first imported as of ${day(first)}: what was lost before that day and left its lists is not in ${quarterLabel(quarter)}.`;
}

function undated({ tool }: Freshness): string {
  return `The ${tool} imports of our section carry no dates: their domains are in the stock and in no flow.`;
}

function neverComplete({ tool }: Freshness): string {
  return `No ${tool} import of our section is complete: a link counts as lost only when ${tool} itself says so.`;
}

function notYet({ tool, asOf }: Freshness, end: Day, { day }: Wording): string {
  return `${tool} data ends on ${day(asOf)}: what happened between then and ${day(end)} is missing.`;
}

/** What keeps the comparison from being made, or makes it old; each names the import to make. Most urgent first. */
export function importsToMake(view: MarketView, today: Day, wording: Wording = ENGLISH): string[] {
  const { market, log } = view;
  const sections = [market.ours, ...market.competitors];
  const missing = sections.map((section) => reasonMissing(market.mainTool, section, log)).filter((each) => each !== '');
  const old = sections.flatMap((section) =>
    freshnessOf(section, log)
      .filter(({ tool, asOf }) => tool === market.mainTool && isOld(asOf, today))
      .map(
        ({ name, tool, asOf }) => `the last ${tool} import for ${name} is of ${wording.day(asOf)}; import a new one`,
      ),
  );
  return [...missing, ...old].map(sentence);
}

/** `semrush has …` → `Semrush has ….` */
export function sentence(text: string): string {
  return `${capitalised(text)}.`;
}
