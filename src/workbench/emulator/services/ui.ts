import type { Execution } from '../execution';
import { enumeration, Service } from '../service';
import type { MenuItem } from '../surface';
import { fail } from '../values';
import { text } from './arguments';
import { HtmlOutput } from './html';

const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

export class Ui extends Service {
  readonly kind = 'Ui';
  override readonly constants = {
    Button: enumeration('OK', 'CANCEL', 'YES', 'NO', 'CLOSE'),
    ButtonSet: enumeration(...BUTTON_SETS),
  };
  readonly #execution: Execution;

  constructor(execution: Execution) {
    super();
    this.#execution = execution;
  }

  createMenu(name: unknown): Menu {
    return new Menu(this.#execution, text(name, 'Ui.createMenu'));
  }
  /** In a container-bound script the add-on menu is a menu under Extensions; here one with the spreadsheet's name. */
  createAddonMenu(): Menu {
    return new Menu(this.#execution, 'Extensions');
  }

  /** (message), (message, buttons) or (title, message, buttons); answers with the pressed button. */
  alert(...args: readonly unknown[]): string {
    const [title, message, buttons] = args.length >= 3 ? args : ['', args[0], args[1] ?? 'OK'];
    const set = BUTTON_SETS.find((one) => one === buttons) ?? fail(`Invalid argument: ${String(buttons)}`);
    this.#execution.flush();
    const answer = { kind: 'alert', title: String(title), message: String(message), buttons: set } as const;
    return this.#execution.host.show(answer) ?? 'CLOSE';
  }

  showSidebar(output: unknown): void {
    const html = htmlOf(output);
    this.#execution.host.show({ kind: 'sidebar', title: html.getTitle(), html: html.getContent() });
  }
  showModalDialog(output: unknown, title: unknown): void {
    this.#dialog(output, title);
  }
  showModelessDialog(output: unknown, title: unknown): void {
    this.#dialog(output, title);
  }
  #dialog(output: unknown, title: unknown): void {
    const html = htmlOf(output);
    const size = { width: html.getWidth() ?? 600, height: html.getHeight() ?? 400 };
    this.#execution.host.show({ kind: 'dialog', title: String(title), html: html.getContent(), ...size });
  }
}

function htmlOf(output: unknown): HtmlOutput {
  return output instanceof HtmlOutput ? output : fail('An HtmlOutput is needed.');
}

export class Menu extends Service {
  readonly kind = 'Menu';
  readonly #execution: Execution;
  readonly #name: string;
  readonly #items: MenuItem[] = [];

  constructor(execution: Execution, name: string) {
    super();
    this.#execution = execution;
    this.#name = name;
  }

  addItem(label: unknown, functionName: unknown): this {
    this.#items.push({ label: text(label, 'Menu.addItem'), functionName: text(functionName, 'Menu.addItem') });
    return this;
  }
  addSeparator(): this {
    this.#items.push({ label: '', functionName: '' });
    return this;
  }
  /** The items of the submenu follow, each named with it: the workbench's menu has one level. */
  addSubMenu(menu: unknown): this {
    if (!(menu instanceof Menu)) return fail('A Menu is needed.');
    for (const item of menu.#items) {
      this.#items.push(item.label ? { ...item, label: `${menu.#name} › ${item.label}` } : item);
    }
    return this;
  }
  addToUi(): void {
    this.#execution.host.addMenu({ name: this.#name, items: [...this.#items] });
  }
}
