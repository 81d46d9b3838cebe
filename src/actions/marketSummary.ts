import { laterDay } from '../links/day';
import { standingOf } from '../links/standing';
import { today } from '../workbook/cells';
import type { LedgerBlock } from '../workbook/ledgerBlock';
import { stampOf, writeSummary } from '../workbook/summaries';
import type { LoadedMarket } from './loadMarket';
import type { RefreshPlan, StrangeVerdict } from './refreshPlan';
import { describeStrange } from './strangeVerdicts';

const MOST_PROBLEMS = 5;

/** Keeps what a finished refresh found, for the panel. */
export function summarise(
  loaded: LoadedMarket,
  block: LedgerBlock,
  plan: RefreshPlan,
  strange: readonly StrangeVerdict[],
): void {
  const { view, log } = loaded;
  const stageChanged = plan.after.reduce((last, { stageSince }) => laterDay(last, stageSince), '');
  const standing = standingOf(view, today(), stageChanged);
  const ledger = loaded.ledgerWith(block.domains);
  writeSummary(block.sheet.getSheetId(), {
    imports: stampOf(log),
    local: log.length === 0 ? null : standing.local,
    benchmark: standing.benchmark,
    gap: ledger.gap,
    leftOut: ledger.leftOut,
    headline: log.length === 0 ? '' : standing.headline,
    steps: standing.steps.map(({ text }) => text),
    activity: standing.activity,
    deleted: plan.deleted,
    problems: strange.slice(0, MOST_PROBLEMS).map((each) => describeStrange(each, block.sheet.getName())),
  });
}
