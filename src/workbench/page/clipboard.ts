import { fromClipboard, toClipboard } from './csv';
import { block } from './download';
import type { Selection } from './selection';
import type { Session } from './session';

/** Copy, cut and paste of the selected cells, as text through the system's clipboard. */
export function createClipboard(session: Session, selection: () => Selection, inGrid: () => boolean): void {
  const handle = (type: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => void) =>
    window.addEventListener(
      type,
      (event) => {
        if (!inGrid() || !event.clipboardData) return;
        // Univer listens too, and would take the cells to be its own.
        event.stopImmediatePropagation();
        event.preventDefault();
        act(event.clipboardData);
      },
      true,
    );
  handle('copy', (data) => copy(session, selection(), data));
  handle('cut', (data) => {
    copy(session, selection(), data);
    const { row, column, rows, columns } = selection();
    void session.write('clear', session.active, row, column, rows, columns);
  });
  handle('paste', (data) => paste(session, selection(), data.getData('text/plain')));
}

function copy({ model }: Session, { row, column, rows, columns }: Selection, data: DataTransfer): void {
  if (model) data.setData('text/plain', toClipboard(block(model, row, column, rows, columns)));
}

/** One cell fills the whole selection; a block goes where the selection begins. */
function paste(session: Session, { row, column, rows, columns }: Selection, text: string): void {
  const pasted = fromClipboard(text);
  const [first] = pasted;
  if (!first) return;
  const single = pasted.length === 1 && first.length === 1;
  const cells = single
    ? Array.from({ length: rows }, () => Array.from({ length: columns }, () => first[0] ?? ''))
    : pasted;
  void session.write('paste', session.active, row, column, cells);
}
