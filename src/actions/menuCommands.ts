import { quarterOf } from '../links/quarter';
import { today } from '../workbook/cells';
import { marketOfTab, readMarkets } from '../workbook/marketsTab';
import { WorkbookProblem } from '../workbook/problem';
import { reviewTabName } from '../workbook/reviewTab';
import { answering } from './leased';
import { abandonRefresh, refreshSlice } from './refreshMarket';
import { reviewQuarter } from './writeReview';

/** Time that a menu command may take, with room before Google's six minutes. */
const LONGEST_MS = 280_000;
const TOAST_SECONDS = 8;

/** Runs a command for the market whose tab is open; says in a toast what was done, in a dialog what stands in the way. */
export function fromMenu(command: (code: string) => string): void {
  const outcome = answering(() => command(marketOfOpenTab()));
  if (outcome.ok) SpreadsheetApp.getActive().toast(outcome.value, 'Hreflinks', TOAST_SECONDS);
  else SpreadsheetApp.getUi().alert('Hreflinks', outcome.message, SpreadsheetApp.getUi().ButtonSet.OK);
}

function marketOfOpenTab(): string {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const { stored, problems } = readMarkets();
  const here = marketOfTab(stored, sheet);
  if (here !== undefined) return here.market.code;
  const name = sheet.getName();
  const reviewed = stored.find(({ market }) => name === reviewTabName(market.code));
  if (reviewed !== undefined) return reviewed.market.code;
  throw new WorkbookProblem(
    problems[0] ?? `“${name}” is no market’s tab. Open a market’s tab, then choose the command again.`,
  );
}

/** All slices of a refresh, as far as one execution reaches; what is left goes on in the sidebar. */
export function refreshHere(code: string): string {
  const end = Date.now() + LONGEST_MS;
  let slice = refreshSlice(code, '', false);
  while (slice.next !== null && Date.now() < end) slice = refreshSlice(code, slice.next, false);
  if (slice.next === null) return slice.message;
  abandonRefresh(slice.next);
  return `${slice.message}. Open Hreflinks and press Refresh to finish.`;
}

export function reviewHere(code: string): string {
  return reviewQuarter(code, quarterOf(today())).message;
}
