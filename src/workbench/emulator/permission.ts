/**
 * What an execution may do: `load` the global scope, `none` an onOpen before the add-on is used in the file, `limited`
 * an onOpen afterwards, `full` from a menu or the sidebar, `formula` a custom function in a cell.
 */
export type Permission = 'load' | 'none' | 'limited' | 'full' | 'formula';

const MENU = /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.|Session\.getActiveUserLocale)/;
const PANES = /^Ui\.(show|alert|prompt)/;
const FORMULA =
  /^(SpreadsheetApp|Spreadsheet|Sheet|Range|HtmlService|HtmlOutput|CacheService|Cache|LockService|Lock|PropertiesService|Properties|Utilities)\./;
const SCREEN = /^(SpreadsheetApp\.getUi|Spreadsheet\.toast)$/;

/** Message of the refusal, '' when the call is allowed. */
export function refusal(permission: Permission, call: string): string {
  switch (permission) {
    case 'load':
      return `You do not have permission to call ${call} while the script loads.`;
    case 'none':
      return MENU.test(call) ? '' : denied(call);
    case 'limited':
      return PANES.test(call) ? denied(call) : '';
    case 'formula':
      return FORMULA.test(call) && !SCREEN.test(call) ? '' : denied(call);
    case 'full':
      return '';
  }
}

const denied = (call: string): string => `You do not have permission to call ${call}`;
