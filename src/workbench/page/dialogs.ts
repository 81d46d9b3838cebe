import type { Shown } from '../emulator/surface';
import type { AlertAnswer } from '../wire';
import { element } from './dom';

type Alert = Extract<Shown, { kind: 'alert' }>;

interface Choice {
  readonly label: string;
  readonly answer: AlertAnswer;
  readonly primary?: boolean;
}

const OK: Choice = { label: 'OK', answer: 'OK', primary: true };
const CANCEL: Choice = { label: 'Cancel', answer: 'CANCEL' };
const YES: Choice = { label: 'Yes', answer: 'YES', primary: true };
const NO: Choice = { label: 'No', answer: 'NO' };

const CHOICES: Readonly<Record<Alert['buttons'], readonly Choice[]>> = {
  OK: [OK],
  OK_CANCEL: [CANCEL, OK],
  YES_NO: [NO, YES],
  YES_NO_CANCEL: [CANCEL, NO, YES],
};

const openAlerts = new Map<number, HTMLDialogElement>();

/** An alert of the add-on; `closeAlert` takes it away when another page has answered. */
export async function showAlert(id: number, alert: Alert): Promise<AlertAnswer> {
  const { dialog, answer } = choose(alert.title, alert.message, CHOICES[alert.buttons]);
  openAlerts.set(id, dialog);
  return answer.finally(() => openAlerts.delete(id));
}

export function closeAlert(id: number): void {
  openAlerts.get(id)?.close();
}

/** Something that was asked for could not be done. */
export function showError(message: string): void {
  void choose('That did not work', message, [OK]).answer;
}

/** Warning before somebody edits a protected range. */
export async function confirmProtected(warning: string): Promise<boolean> {
  const { answer } = choose('Heads up', warning, [CANCEL, { ...OK, label: 'Edit anyway' }]);
  return (await answer) === 'OK';
}

/** A question with a destructive answer, which names what it does. */
export async function confirmAction(title: string, message: string, action: string): Promise<boolean> {
  return (await choose(title, message, [CANCEL, { ...OK, label: action }]).answer) === 'OK';
}

/** Asks for a line of text; null when it was cancelled. */
export async function askText(title: string, value: string): Promise<string | null> {
  const input = element('input', { type: 'text', value, 'aria-label': title });
  const { dialog, answer } = choose(title, '', [CANCEL, OK], input);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') dialog.close('OK');
  });
  input.select();
  return (await answer) === 'OK' ? input.value : null;
}

function choose(
  title: string,
  message: string,
  choices: readonly Choice[],
  ...content: readonly Node[]
): { readonly dialog: HTMLDialogElement; readonly answer: Promise<AlertAnswer> } {
  const dialog = element('dialog', { class: 'alert', 'aria-label': title || message });
  const buttons = choices.map(({ label, answer, primary }) =>
    element(
      'button',
      {
        type: 'button',
        class: primary ? 'primary' : 'quiet',
        autofocus: primary === true,
        onclick: () => dialog.close(answer),
      },
      label,
    ),
  );
  if (title !== '') dialog.append(element('h2', {}, title));
  if (message !== '') dialog.append(element('p', {}, message));
  dialog.append(...content, element('div', { class: 'buttons' }, ...buttons));
  return { dialog, answer: opened(dialog) };
}

function opened(dialog: HTMLDialogElement): Promise<AlertAnswer> {
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve((dialog.returnValue || 'CLOSE') as AlertAnswer);
    });
  });
}
