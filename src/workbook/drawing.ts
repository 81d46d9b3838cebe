type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart over a table whose first row names the series and whose first column the categories, countries for a map. */
export interface Drawing {
  readonly title: string;
  readonly type: 'line' | 'column' | 'bar' | 'stacked' | 'geo';
}

/**
 * Puts a chart into a tab; `place` sets where, how large and in which colours. Google does not promise that every kind of chart
 * can be embedded: where a map cannot, its countries are bars. Whether it can may show only when it is written, so a map is written by
 * itself: nothing else is lost with it.
 */
export function insertDrawing(
  sheet: Sheet,
  drawing: Drawing,
  range: Range,
  place: (builder: Builder) => Builder,
): void {
  const insert = (type: Drawing['type']): void => {
    sheet.insertChart(place(builderOf(sheet, { ...drawing, type }, range)).build());
  };
  if (drawing.type !== 'geo') {
    insert(drawing.type);
    return;
  }
  SpreadsheetApp.flush();
  try {
    insert('geo');
    SpreadsheetApp.flush();
  } catch {
    insert('bar');
  }
}

function builderOf(sheet: Sheet, { title, type }: Drawing, range: Range): Builder {
  const builder = sheet
    .newChart()
    .setChartType(chartType(type))
    .addRange(range)
    .setNumHeaders(1)
    .setOption('title', title)
    // Bars of one series are named by the title.
    .setOption('legend.position', type === 'bar' ? 'none' : 'bottom');
  if (type === 'geo') return builder.setOption('colorAxis.colors', MAP_COLORS);
  if (type === 'bar') return builder.setOption('hAxis.minValue', 0);
  return type === 'stacked' ? builder.setOption('isStacked', 'percent') : builder.setOption('vAxis.minValue', 0);
}

/** From few to many. */
const MAP_COLORS = ['#d7f0dd', '#0b5a28'];

/** Looked up when it is needed: no service is touched while the script loads. */
function chartType(type: Drawing['type']): GoogleAppsScript.Charts.ChartType {
  const { LINE, COLUMN, BAR, GEO } = Charts.ChartType;
  return { line: LINE, column: COLUMN, bar: BAR, stacked: COLUMN, geo: GEO }[type];
}
