import type { Book } from '../wire';
import { ask } from './ask';
import { editEntries, insertEntries, sortEntries } from './commands';
import { showError } from './dialogs';
import { element, part } from './dom';
import { downloadCsv } from './download';
import { isMenuOpen, type MenuEntry, openMenu } from './menu';
import type { Selection } from './selection';
import type { Session } from './session';

/** Name under which Sheets lists the add-on. */
const ADD_ON = 'Hreflinks';

interface Menu {
  readonly name: string;
  readonly entries: () => readonly MenuEntry[];
}

/** The menus above the grid; each is made when it is opened, for what is selected then. */
export function showMenuBar(session: Session, selection: () => Selection): void {
  const menus: readonly Menu[] = [
    { name: 'File', entries: () => [{ label: 'Download this tab (.csv)', run: () => downloadCsv(session) }] },
    { name: 'Edit', entries: () => editEntries(session, selection()) },
    {
      name: 'Insert',
      entries: () => [
        ...insertEntries(session, selection()),
        { label: 'Insert tab', run: () => addTab(session), separated: true },
      ],
    },
    { name: 'Data', entries: () => sortEntries(session, selection().activeColumn) },
    ...addOnMenus(session.book.menus),
  ];
  part('menu-bar').replaceChildren(...menus.map(menuButton));
}

/** What `createAddonMenu` made stands under Extensions by the add-on's name; what `createMenu` made stands in the bar. */
function addOnMenus(made: Book['menus']): readonly Menu[] {
  return made.map(({ name, items }) => {
    const entries = addOnEntries(items);
    return { name, entries: () => (name === 'Extensions' ? [{ label: ADD_ON, items: entries }] : entries) };
  });
}

/** Adds a tab under the first free name. */
export function addTab(session: Session): void {
  const taken = new Set(session.book.tabs.map(({ name }) => name));
  let number = session.book.tabs.length + 1;
  while (taken.has(`Sheet${number}`)) number += 1;
  void session.act('addTab', `Sheet${number}`).then(() => session.open(`Sheet${number}`));
}

function menuButton({ name, entries }: Menu): HTMLElement {
  const button = element('button', { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, name);
  const open = () => {
    const { left, bottom } = button.getBoundingClientRect();
    button.setAttribute('aria-expanded', 'true');
    openMenu(entries(), { x: left, y: bottom }, () => button.setAttribute('aria-expanded', 'false'));
  };
  button.addEventListener('click', open);
  button.addEventListener('pointerenter', () => {
    if (isMenuOpen() && button.parentElement?.querySelector('[aria-expanded=true]')) open();
  });
  return button;
}

function addOnEntries(items: Book['menus'][number]['items']): readonly MenuEntry[] {
  return items.flatMap(({ label, functionName }, index) => {
    if (functionName === '') return [];
    const separated = items[index - 1]?.functionName === '';
    return [{ label, separated, run: () => runFromMenu(label, functionName) }];
  });
}

/** Runs beside what the person goes on doing; a note shows while it takes its time. */
function runFromMenu(label: string, functionName: string): void {
  const note = part('running');
  const shown = setTimeout(() => note.replaceChildren(element('span', {}, `Running ${label} …`)), 400);
  ask('call', functionName, [])
    .catch((error: Error) => showError(error.message))
    .finally(() => {
      clearTimeout(shown);
      note.replaceChildren();
    });
}
