import type * as addon from './addon';

interface MenuLine {
  readonly label: string;
  readonly call: keyof typeof addon;
}

/** The add-on's menu; the build checks that each call is a function of the script. */
export const MENU: readonly MenuLine[] = [
  { label: 'Open Hreflinks', call: 'showSidebar' },
  { label: 'Refresh this market', call: 'refreshThisMarket' },
  { label: 'Sort by priority', call: 'sortThisMarket' },
  { label: 'Write this quarter’s review', call: 'reviewThisMarket' },
  { label: 'Update the overview', call: 'updateTheOverview' },
];

/** Called on opening, also without any permission: nothing but the menu may be touched here. */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const { label, call } of MENU) menu.addItem(label, call);
  menu.addToUi();
}

/** Opens the pane; given a task and the code of a market, it begins with that. */
export function openSidebar(task = '', code = ''): void {
  const html = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Hreflinks');
  const begin = `data-begin="${encodeURIComponent(`${task} ${code}`.trim())}"`;
  html.setContent(html.getContent().replace('data-begin=""', begin));
  SpreadsheetApp.getUi().showSidebar(html);
}
