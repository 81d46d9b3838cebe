import { element } from './dom';

/** An item with neither `run` nor `items` is a line that tells something. */
export interface MenuEntry {
  readonly label: string;
  readonly run?: () => void;
  readonly items?: readonly MenuEntry[];
  /** Why it cannot be used now. */
  readonly disabled?: string;
  /** Draws a line above. */
  readonly separated?: boolean;
}

interface Anchor {
  readonly x: number;
  readonly y: number;
  /** Opens upwards from `y`. */
  readonly above?: boolean;
}

let closeOpen: (() => void) | undefined;

/** Opens a menu; there is only one at a time. Arrows, Enter and Escape work in it, and focus returns where it was. */
export function openMenu(entries: readonly MenuEntry[], anchor: Anchor, closed: () => void = () => {}): void {
  closeOpen?.();
  const before = document.activeElement;
  const menu = menuList(entries);
  const outside = (event: Event) => {
    if (!(event.target instanceof Node && menu.contains(event.target))) close();
  };
  const close = () => {
    closeOpen = undefined;
    document.removeEventListener('pointerdown', outside, true);
    menu.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    closed();
  };
  closeOpen = close;
  document.addEventListener('pointerdown', outside, true);
  document.body.append(menu);
  place(menu, anchor);
  focusFirst(menu);
}

export function closeMenu(): void {
  closeOpen?.();
}

export function isMenuOpen(): boolean {
  return closeOpen !== undefined;
}

function menuList(entries: readonly MenuEntry[]): HTMLElement {
  const list = element('ul', { class: 'menu', role: 'menu' }, ...entries.map(menuItem));
  list.addEventListener('keydown', (event) => {
    if (list.contains(document.activeElement) && navigate(list, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  return list;
}

function menuItem(entry: MenuEntry): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      tabindex: -1,
      disabled: entry.disabled !== undefined,
      title: entry.disabled ?? '',
    },
    entry.label,
  );
  const item = element('li', { role: 'none', class: entry.separated ? 'separated' : '' }, button);
  if (entry.items) {
    button.setAttribute('aria-haspopup', 'menu');
    const submenu = menuList(entry.items);
    submenu.classList.add('submenu');
    item.append(submenu);
  }
  button.addEventListener('click', () => {
    if (entry.items) return focusFirst(item);
    closeMenu();
    entry.run?.();
  });
  button.addEventListener('pointerenter', () => button.focus({ preventScroll: true }));
  return item;
}

/** Returns whether the key was one of the menu's. */
function navigate(list: HTMLElement, { key }: KeyboardEvent): boolean {
  const buttons = [...list.querySelectorAll<HTMLElement>(':scope > li > button:not(:disabled)')];
  const at = buttons.findIndex((button) => button.parentElement?.contains(document.activeElement));
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  else if (key === 'ArrowRight') focusFirst(buttons[at]?.parentElement ?? list);
  else if (key === 'ArrowLeft') list.parentElement?.querySelector('button')?.focus();
  else if (key === 'Escape') closeMenu();
  else return false;
  return true;
}

function focusFirst(within: Element): void {
  within.querySelector<HTMLElement>('[role=menu] button:not(:disabled), :scope > li > button:not(:disabled)')?.focus();
}

function place(menu: HTMLElement, { x, y, above }: Anchor): void {
  const { width, height } = menu.getBoundingClientRect();
  const top = above ? y - height : Math.min(y, innerHeight - height - 8);
  menu.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(4, top)}px`;
}
