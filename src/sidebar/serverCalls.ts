import type * as addon from '../addon';

/** Functions of the script that the pane calls. The build fails when the script lacks one of them. */
export const SERVER_CALLS = [
  'readPanel',
  'saveMarket',
  'mendTab',
  'readSite',
  'readTab',
  'beginImport',
  'writeBatch',
  'commitImport',
  'cancelImport',
  'undoImport',
  'beginRefresh',
  'keepWorking',
  'readLedger',
  'readMemory',
  'saveCorrections',
  'writeMemory',
  'writeLedger',
  'addToLedger',
  'finishRefresh',
  'stopWorking',
  'readTabToMerge',
  'readLedgerToMerge',
  'beginMerge',
  'mergeRows',
  'mergeCells',
  'sortByPriority',
  'answerDeleted',
  'beginReview',
  'finishReview',
  'readFollowUps',
  'writeOverview',
  'saveReading',
  'openTab',
  'readSelection',
  'explainRow',
  'saveSource',
] as const satisfies readonly (keyof typeof addon)[];

/** What the pane may ask of the spreadsheet: a wrong name or argument does not compile. */
export type Server = Pick<typeof addon, (typeof SERVER_CALLS)[number]>;
