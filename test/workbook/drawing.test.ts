import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { insertDrawing } from '../../src/workbook/drawing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A tab that may refuse maps, at once or only when it is written. */
function tabThat(refuses: 'never' | 'at once' | 'when written') {
  const inserted: string[] = [];
  let waiting = '';
  const builder = (kind: string): Record<string, unknown> => ({
    setChartType: (type: string) => builder(type),
    addRange: () => builder(kind),
    setNumHeaders: () => builder(kind),
    setOption: () => builder(kind),
    build: () => kind,
  });
  const refuse = (kind: string) => {
    if (kind === 'GEO' && refuses !== 'never') throw new Error('This kind of chart cannot be embedded.');
  };
  const sheet = {
    newChart: () => builder(''),
    insertChart: (kind: string) => {
      if (refuses === 'at once') refuse(kind);
      waiting = kind;
      if (kind !== 'GEO') inserted.push(kind);
    },
  };
  const flush = () => {
    const kind = waiting;
    waiting = '';
    refuse(kind);
    if (kind === 'GEO') inserted.push(kind);
  };
  vi.stubGlobal('SpreadsheetApp', { flush });
  // A stand-in has only what is asked of it.
  return { sheet: sheet as unknown as Sheet, inserted };
}

describe('a map', () => {
  beforeEach(() => {
    vi.stubGlobal('Charts', { ChartType: { LINE: 'LINE', COLUMN: 'COLUMN', BAR: 'BAR', GEO: 'GEO' } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([
    { refuses: 'never', expected: ['GEO'] },
    { refuses: 'at once', expected: ['BAR'] },
    { refuses: 'when written', expected: ['BAR'] },
  ] as const)('that is refused $refuses ends as $expected', ({ refuses, expected }) => {
    const { sheet, inserted } = tabThat(refuses);
    insertDrawing(sheet, { title: 'Where links come from', type: 'geo' }, {} as Range, (chart) => chart);
    expect(inserted).toEqual(expected);
  });

  test('other charts that are refused are not hidden', () => {
    const { sheet } = tabThat('never');
    const refusing = {
      ...sheet,
      insertChart: () => {
        throw new Error('No room.');
      },
    } as unknown as Sheet;
    expect(() => insertDrawing(refusing, { title: '', type: 'line' }, {} as Range, (chart) => chart)).toThrow(
      'No room.',
    );
  });
});
