import type { Push } from '../wire';
import { answerAlert, hear } from './ask';
import { CellCards } from './cellCards';
import { CellEditor } from './cellEditor';
import { Charts } from './charts';
import { createClipboard } from './clipboard';
import { closeAlert, showAlert, showError } from './dialogs';
import { part } from './dom';
import { FormulaBar } from './formulaBar';
import { Frames } from './frame/frames';
import { Grid } from './grid/grid';
import { createHook } from './hook';
import { createKeyboard, isInGrid } from './keyboard';
import { showMenuBar } from './menuBar';
import { createPointer } from './pointer';
import { Session } from './session';
import { showTabBar } from './tabBar';
import { showToast } from './toasts';

const session = new Session();
const grid = new Grid();
const editor = new CellEditor(session, grid);
const formulaBar = new FormulaBar(session, grid, editor);
const charts = new Charts(grid);
const cards = new CellCards(session, grid);
const frames = new Frames(() => grid.focus());

createKeyboard(session, grid, editor);
createClipboard(session, () => grid.selection, isInGrid);
createPointer(session, grid, editor);

let menus = '';
session.onBook = ({ menus: made }) => {
  showTabBar(session);
  // A bar that is made anew closes the menu that is open, so only when there is something new in it.
  const named = JSON.stringify(made);
  if (named !== menus) showMenuBar(session, () => grid.selection);
  menus = named;
};
session.onTab = (model, rows) => {
  if (rows === null) grid.show(model, session.selectionOf(model.frame.id));
  else grid.update(rows);
  charts.show(model.charts);
  formulaBar.show();
  cards.placeLink();
};
grid.onSelect = (selection) => {
  editor.commit();
  session.selected(selection);
  formulaBar.show();
  cards.placeLink();
};
grid.onScroll = () => {
  charts.place();
  editor.place();
  cards.placeLink();
  cards.hideNote();
};

function heard(push: Push): void {
  if (push.kind === 'changed') session.changed(push.tabs, push.book);
  else if (push.kind === 'alert') void showAlert(push.id, push.shown).then((answer) => answerAlert(push.id, answer));
  else if (push.kind === 'answered') closeAlert(push.id);
  else if (push.kind === 'framed' && push.place === 'sidebar') frames.showSidebar(push.title, push.address);
  else if (push.kind === 'framed') frames.showDialog(push.title, push.address, push);
  else if (push.shown.kind === 'toast') showToast(push.shown);
  else void activate(push.shown);
}

async function activate({ tab, row, column }: { tab: string; row: number; column: number }): Promise<void> {
  await session.open(tab, { row, column });
  grid.select(row, column);
}

window.workbench = createHook(session, grid, part('grid'));
let lost = false;
hear(heard, (connected) => {
  // What the page knows may be of a workbench that is gone.
  if (connected && lost) location.reload();
  lost = !connected;
  part('connection').hidden = connected;
});
grid.ready
  .then(() => session.start())
  .then(
    () => grid.focus(),
    (error: Error) => showError(error.message),
  );
