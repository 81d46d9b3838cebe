import { readLog } from './importsLog';
import { deletedMarketTab, readMarkets, type StoredMarket } from './marketsTab';
import { isOverviewTab } from './overviewTab';
import { readPending } from './pendingImport';
import { WorkbookProblem } from './problem';
import { reviewTabName } from './reviewTab';
import { lostTab } from './store';
import { isFixedTab, lostFixedTab } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const AGAIN = 'Your own cells are untouched; what could not be written is written when you do it again.';

/**
 * What the user can do about a read or write that Google refused. Its messages come in the user's language and name no tab, so the
 * workbook is looked at as it is now: is one of our tabs protected against this user, deleted, or without a column of ours?
 * @param message what Google said
 */
export function obstacleBehind(message: string): WorkbookProblem {
  return (
    protectedTab() ??
    whatIsAmiss() ??
    new WorkbookProblem(
      `Google Sheets refused: “${message}” Somebody may have deleted rows, columns or a tab meanwhile. Do it again. ${AGAIN}`,
    )
  );
}

/** Names what is protected of our tabs. */
function protectedTab(): WorkbookProblem | null {
  const book = SpreadsheetApp.getActive();
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const locked = [...book.getProtections(SHEET), ...book.getProtections(RANGE)].filter((each) => !each.canEdit());
  if (locked.length === 0) return null;
  const markets = attempt(() => readMarkets().stored).value ?? [];
  const ours = locked.filter((each) => isOurs(each.getRange().getSheet(), markets)).map(describe);
  if (ours.length === 0) return null;
  return new WorkbookProblem(
    `Somebody protected ${[...new Set(ours)].join(' and ')}, and you may not edit there. Ask them to let you (Data › Protect sheets and ranges), then do it again. ${AGAIN}`,
  );
}

function describe(protection: Protection): string {
  const range = protection.getRange();
  const sheet = range.getSheet();
  const tab = `the ${sheet.isSheetHidden() ? 'hidden ' : ''}tab “${sheet.getName()}”`;
  const whole = protection.getProtectionType() === SpreadsheetApp.ProtectionType.SHEET;
  return whole ? tab : `${range.getA1Notation()} of ${tab}`;
}

function isOurs(sheet: Sheet, markets: readonly StoredMarket[]): boolean {
  const [id, name] = [sheet.getSheetId(), sheet.getName()];
  const ofMarket = markets.some(({ market, tabId }) => tabId === id || reviewTabName(market.code) === name);
  return ofMarket || name.startsWith('~ ') || isFixedTab(sheet) || isOverviewTab(sheet);
}

/** What a look at the workbook stumbles over, or a tab that is gone. */
function whatIsAmiss(): WorkbookProblem | null {
  const markets = attempt(() => readMarkets().stored);
  const gone = markets.value?.find(({ sheet }) => sheet === null)?.market;
  const log = attempt(readLog);
  return (
    markets.problem ??
    log.problem ??
    (log.value === undefined ? null : lostTab(log.value, readPending()?.start.record.site ?? '')) ??
    (gone === undefined ? null : deletedMarketTab(gone)) ??
    lostFixed(lostFixedTab())
  );
}

function lostFixed(tab: string | null): WorkbookProblem | null {
  if (tab === null) return null;
  return new WorkbookProblem(
    `The tab “${tab}” was deleted meanwhile. Bring it back through File › Version history, or do it again to start a new one. ${AGAIN}`,
  );
}

interface Attempt<T> {
  readonly value?: T;
  readonly problem?: WorkbookProblem;
}

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read() };
  } catch (problem) {
    if (problem instanceof WorkbookProblem) return { problem };
    throw problem;
  }
}
