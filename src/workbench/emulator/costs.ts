/**
 * What a service call is assumed to cost, in milliseconds. As of 2026-11, unmeasured unless a note says otherwise:
 * `selfCheck` in a real spreadsheet measures them.
 */
export interface Cost {
  /** Start of the call's name, `Range.get`; the longest that fits counts. */
  readonly call: string;
  readonly perCall: number;
  /** For each cell that is read or written. */
  readonly perCell: number;
  /** How we know: documented, seen in public code, or believed. */
  readonly basis: 'documented' | 'seen' | 'believed';
}

const COSTS: readonly Cost[] = [
  { call: '', perCall: 1, perCell: 0, basis: 'believed' },
  // One look for a whole range is one small message; values are sent cell by cell.
  { call: 'Range.set', perCall: 7, perCell: 0.001, basis: 'believed' },
  { call: 'Range.clear', perCall: 7, perCell: 0.001, basis: 'believed' },
  { call: 'Range.sort', perCall: 50, perCell: 0.001, basis: 'believed' },
  // Documented: 10,000 cells take about 70 s one by one and about 1 s as one block.
  ...['Values', 'Formulas', 'Notes', 'Backgrounds', 'FontColors', 'FontWeights', 'NumberFormats', 'RichTextValues'].map(
    (block) => ({ call: `Range.set${block}`, perCall: 7, perCell: 0.1, basis: 'documented' as const }),
  ),
  // Seen: 10 million cells read in blocks of 200,000 rows in 85 s.
  { call: 'Range.get', perCall: 7, perCell: 0.0085, basis: 'seen' },
  { call: 'Range.getRow', perCall: 0.1, perCell: 0, basis: 'believed' },
  { call: 'Range.getColumn', perCall: 0.1, perCell: 0, basis: 'believed' },
  { call: 'Range.getNum', perCall: 0.1, perCell: 0, basis: 'believed' },
  { call: 'Sheet.getRange', perCall: 0.5, perCell: 0, basis: 'believed' },
  { call: 'Sheet.insert', perCall: 50, perCell: 0, basis: 'believed' },
  { call: 'Sheet.delete', perCall: 50, perCell: 0, basis: 'believed' },
  { call: 'Spreadsheet.insertSheet', perCall: 300, perCell: 0, basis: 'believed' },
  { call: 'Spreadsheet.deleteSheet', perCall: 200, perCell: 0, basis: 'believed' },
  { call: 'SpreadsheetApp.flush', perCall: 200, perCell: 0, basis: 'believed' },
  { call: 'Properties.', perCall: 25, perCell: 0, basis: 'believed' },
  { call: 'Lock.', perCall: 30, perCell: 0, basis: 'believed' },
  { call: 'Cache.', perCall: 20, perCell: 0, basis: 'believed' },
  { call: 'HtmlService.create', perCall: 30, perCell: 0, basis: 'believed' },
];

const known = new Map<string, Cost>();

export function costOf(call: string, cells: number): number {
  const cost = known.get(call) ?? closest(call);
  known.set(call, cost);
  return cost.perCall + cells * cost.perCell;
}

function closest(call: string): Cost {
  const fits = COSTS.filter((cost) => call.startsWith(cost.call));
  return fits.reduce((best, cost) => (cost.call.length > best.call.length ? cost : best));
}
