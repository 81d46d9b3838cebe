import { CommandType, type IDisposable, LocaleType, LogLevel, mergeLocales, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import designWords from '@univerjs/design/locale/en-US';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/en-US';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import sheetsWords from '@univerjs/sheets/locale/en-US';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import sheetsUiWords from '@univerjs/sheets-ui/locale/en-US';
import { UniverUIPlugin } from '@univerjs/ui';
import uiWords from '@univerjs/ui/locale/en-US';
import '@univerjs/sheets/facade';
import '@univerjs/ui/facade';
import '@univerjs/sheets-ui/facade';

/** Univer as a picture of a tab: it draws, scrolls and selects; it neither computes, formats nor edits. */
export interface UniverView {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Runs changes of the picture that the page itself makes. */
  publish(change: () => void): void;
  readonly locking: IDisposable;
}

/** What a person may do inside Univer besides looking: sizes are a matter of the view. */
const VIEW_CHANGES = new Set(['sheet.mutation.set-worksheet-col-width', 'sheet.mutation.set-worksheet-row-height']);

export function createUniverView(container: string): UniverView {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(designWords, uiWords, docsWords, sheetsWords, sheetsUiWords) },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    disableAutoFocus: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  return lock(univer, FUniver.newAPI(univer));
}

/** Everything that would change a cell behind the emulator's back is refused, and Univer's own editor never opens. */
function lock(univer: Univer, api: FUniver): UniverView {
  let publishing = false;
  const locking = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (publishing) return;
    const opensEditor = event.id === 'sheet.operation.set-cell-edit-visible' && isOpening(event.params);
    const changesCells = event.type === CommandType.MUTATION && !VIEW_CHANGES.has(event.id);
    if (opensEditor || changesCells) event.cancel = true;
  });
  const publish = (change: () => void) => {
    publishing = true;
    try {
      change();
    } finally {
      publishing = false;
    }
  };
  return { univer, api, publish, locking };
}

function isOpening(params: unknown): boolean {
  return typeof params === 'object' && params !== null && 'visible' in params && params.visible === true;
}
