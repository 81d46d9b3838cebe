import { ask } from './ask';
import { editEntries, insertEntries, sortEntries } from './commands';
import { showError } from './dialogs';
import { element, part } from './dom';
import { downloadCsv } from './download';
import { isMenuOpen, type MenuEntry, openMenu } from './menu';
import type { Selection } from './selection';
import type { Session } from './session';

interface Menu {
  readonly name: string;
  readonly entries: () => readonly MenuEntry[];
}

/** The menus above the grid; each is made when it is opened, for what is selected then. */
export function createMenuBar(session: Session, selection: () => Selection): void {
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
    { name: 'Extensions', entries: () => addOnEntries(session) },
  ];
  part('menu-bar').append(...menus.map(menuButton));
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

function addOnEntries(session: Session): readonly MenuEntry[] {
  const { menus } = session.book;
  if (menus.length === 0) return [{ label: 'No add-on has made a menu', disabled: 'Its onOpen has not run' }];
  return menus.map(({ name, items }) => ({
    label: name,
    items: items.flatMap(({ label, functionName }, index) =>
      functionName === ''
        ? []
        : [{ label, separated: items[index - 1]?.functionName === '', run: () => runFromMenu(label, functionName) }],
    ),
  }));
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
