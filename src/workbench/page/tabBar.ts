import type { TabLine } from '../wire';
import { deleteTab } from './commands';
import { askText } from './dialogs';
import { element, part } from './dom';
import { type MenuEntry, openMenu } from './menu';
import { addTab } from './menuBar';
import type { Session } from './session';

/** The bar at the bottom: visible tabs to open, a list that has the hidden ones too, and a button for a new one. */
export function showTabBar(session: Session): void {
  const visible = session.book.tabs.filter(({ hidden }) => !hidden);
  const add = iconButton('Add tab', '+', () => addTab(session));
  const all: HTMLElement = iconButton('All tabs', '≡', () => openMenu(allTabs(session), above(all)));
  const tabs = element('div', { role: 'tablist', class: 'tabs' }, ...visible.map((tab) => tabButton(session, tab)));
  const scroll = document.querySelector('#tab-bar .tabs')?.scrollLeft ?? 0;
  part('tab-bar').replaceChildren(add, all, tabs);
  tabs.scrollLeft = scroll;
  tabs.querySelector('[aria-selected=true]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
}

function iconButton(label: string, sign: string, onclick: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'icon', 'aria-label': label, title: label, onclick }, sign);
}

function tabButton(session: Session, { name, color }: TabLine): HTMLElement {
  const selected = name === session.active;
  const button = element('button', { type: 'button', role: 'tab', 'aria-selected': String(selected) }, name);
  if (color !== '') button.style.boxShadow = `inset 0 -3px ${color}`;
  button.addEventListener('click', () => void session.open(name));
  button.addEventListener('dblclick', () => void rename(session, name));
  button.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    openMenu(tabEntries(session, name), above(button));
  });
  return button;
}

function tabEntries(session: Session, tab: string): readonly MenuEntry[] {
  const last = session.book.tabs.filter(({ hidden }) => !hidden).length === 1;
  const only = last ? { disabled: 'At least one tab stays visible' } : {};
  return [
    { label: 'Rename', run: () => void rename(session, tab) },
    { label: 'Hide tab', run: () => void session.act('hideTab', tab, true), ...only },
    { label: 'Delete', run: () => void deleteTab(session, tab), ...only },
  ];
}

function allTabs(session: Session): readonly MenuEntry[] {
  return session.book.tabs.map(({ name, hidden }) => ({
    label: hidden ? `${name} (hidden, show it)` : name,
    run: () => void (hidden ? show(session, name) : session.open(name)),
  }));
}

async function show(session: Session, tab: string): Promise<void> {
  await session.act('hideTab', tab, false);
  await session.open(tab);
}

async function rename(session: Session, tab: string): Promise<void> {
  const name = await askText('Rename tab', tab);
  if (name !== null && name.trim() !== '' && name !== tab) await session.act('renameTab', tab, name.trim());
}

function above(button: HTMLElement): { x: number; y: number; above: true } {
  const { left, top } = button.getBoundingClientRect();
  return { x: left, y: top, above: true };
}
