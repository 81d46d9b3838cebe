import { Busy, readRunning } from '../workbook/lease';
import { marketOfTab, readMarkets } from '../workbook/marketsTab';
import { WorkbookProblem } from '../workbook/problem';
import { reviewTabName } from '../workbook/reviewTab';
import { answering } from './leased';
import type { Leased } from './protocol';

const TOAST_SECONDS = 8;

/**
 * Runs a command for the market whose tab is open; says in a toast what was done, unless it says that itself, in a dialog
 * what stands in the way.
 */
export function fromMenu(command: (code: string) => string): void {
  tell(answering(() => command(marketOfOpenTab())));
}

/** The same for a command that is about all markets. */
export function fromMenuForAll(command: () => string): void {
  tell(answering(command));
}

function tell(outcome: Leased<string>): void {
  if (!outcome.ok) SpreadsheetApp.getUi().alert('Hreflinks', outcome.message, SpreadsheetApp.getUi().ButtonSet.OK);
  else if (outcome.value !== '') SpreadsheetApp.getActive().toast(outcome.value, 'Hreflinks', TOAST_SECONDS);
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

/** What the menu may ask the pane to begin with, and for which market. */
export type PaneTask = 'refresh' | 'review';

/** The task is the pane's; `open` shows the pane and has it begin. One that is at work already is not closed over it. */
export function beginBy(task: PaneTask, open: (task: PaneTask, code: string) => void): (code: string) => string {
  return (code) => {
    const running = readRunning();
    if (running !== null && running.expiresIn > 0) throw new Busy(running);
    open(task, code);
    return '';
  };
}
