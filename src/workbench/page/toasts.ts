import type { Shown } from '../emulator/surface';
import { element, part } from './dom';

type Toast = Extract<Shown, { kind: 'toast' }>;

/** Google's five seconds when the add-on did not say how long. */
const USUAL_SECONDS = 5;

/** Shows a toast as Sheets does: a new one takes the place of the one before; a negative time means until it is closed. */
export function showToast({ title, message, seconds }: Toast): void {
  const close = element('button', { type: 'button', class: 'icon', 'aria-label': 'Close message' }, '×');
  const toast = element('div', { class: 'toast' });
  if (title !== '') toast.append(element('strong', {}, title));
  toast.append(element('span', {}, message), close);
  close.addEventListener('click', () => toast.remove());
  part('toasts').replaceChildren(toast);
  if (seconds >= 0) setTimeout(() => toast.remove(), (seconds || USUAL_SECONDS) * 1000);
}
