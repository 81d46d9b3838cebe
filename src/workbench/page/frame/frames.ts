import { ask } from '../ask';
import { element, part } from '../dom';
import type { FromFrame, ToFrame } from './messages';

/** A page of the add-on: no access to this page, none to the network, only messages. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

interface Place {
  readonly close: () => void;
  readonly resize: (size: { readonly width?: number; readonly height?: number }) => void;
}

/** Sidebars and dialogs of the add-on. */
export class Frames {
  private readonly places = new Map<HTMLIFrameElement, Place>();
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  constructor(private readonly focusGrid: () => void) {
    window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
      for (const [frame, place] of this.places) {
        if (event.source === frame.contentWindow) this.hear(event.data, frame, place);
      }
    });
    part('sidebar-close').addEventListener('click', () => this.closeSidebar());
  }

  /** Shows a sidebar in the place of the one before. */
  showSidebar(title: string, address: string): void {
    this.closeSidebar();
    const frame = iframe(title, address);
    this.places.set(frame, { close: () => this.closeSidebar(), resize: () => {} });
    part('sidebar-title').textContent = title;
    part('sidebar-content').replaceChildren(frame);
    part('sidebar').hidden = false;
  }

  showDialog(title: string, address: string, size: { readonly width: number; readonly height: number }): void {
    const frame = iframe(title, address);
    const close = element('button', { type: 'button', class: 'icon', 'aria-label': 'Close' }, '×');
    const head = element('header', {}, element('h2', {}, title), close);
    const dialog = element('dialog', { class: 'framed', 'aria-label': title }, head, frame);
    const resize = ({ width, height }: { width?: number; height?: number }) => {
      if (width) frame.style.width = `${width}px`;
      if (height) frame.style.height = `${height}px`;
    };
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      this.places.delete(frame);
      dialog.remove();
    });
    this.places.set(frame, { close: () => dialog.close(), resize });
    resize(size);
    document.body.append(dialog);
    dialog.showModal();
  }

  private closeSidebar(): void {
    for (const frame of part('sidebar-content').querySelectorAll('iframe')) this.places.delete(frame);
    part('sidebar-content').replaceChildren();
    part('sidebar').hidden = true;
  }

  private hear(message: FromFrame, frame: HTMLIFrameElement, { close, resize }: Place): void {
    if (message.kind === 'call') this.enqueue(() => call(message, frame));
    else if (message.kind === 'close') close();
    else if (message.kind === 'height') resize({ height: message.pixels });
    else if (message.kind === 'width') resize({ width: message.pixels });
    else this.focusGrid();
  }

  private enqueue(run: () => Promise<void>): void {
    this.waiting.push(run);
    this.runNext();
  }

  /** Google runs ten calls at once; the rest wait. */
  private runNext(): void {
    const next = this.running < 10 ? this.waiting.shift() : undefined;
    if (!next) return;
    this.running += 1;
    void next().finally(() => {
      this.running -= 1;
      this.runNext();
    });
  }
}

async function call(
  { id, functionName, args }: Extract<FromFrame, { kind: 'call' }>,
  frame: HTMLIFrameElement,
): Promise<void> {
  const answer: ToFrame = await ask('call', functionName, JSON.parse(args)).then(
    (value) => ({ kind: 'result', id, value }),
    (error: Error) => ({ kind: 'failure', id, message: error.message }),
  );
  frame.contentWindow?.postMessage(answer, '*');
}

function iframe(title: string, src: string): HTMLIFrameElement {
  return element('iframe', { title, src, sandbox: SANDBOX, allow: 'clipboard-write' });
}
