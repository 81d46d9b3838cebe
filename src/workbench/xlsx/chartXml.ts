import type { ChartView } from '../emulator/surface';
import { argb } from './writeCell';

/** Where a chart's numbers stand in the file: `'Chart data'!$B$2:$B$5` and the like. */
export interface ChartSeries {
  readonly name: string;
  readonly nameCell: string;
  readonly categories: readonly string[];
  readonly categoryCells: string;
  readonly values: readonly (number | null)[];
  readonly valueCells: string;
}

/** For series that the chart gives no colour. */
const COLORS = ['1A73E8', '80868B', '188038', 'E37400', '9334E6', '12857D', 'C5221F', 'A0C3FF'];
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A chart part of an .xlsx file (ECMA-376 part 1, 21.2). */
export function chartXml(chart: ChartView, series: readonly ChartSeries[]): string {
  const hasAxes = chart.type !== 'pie';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, series)}${hasAxes ? axesXml(chart.type === 'bar', valueFormat(series)) : ''}</c:plotArea>` +
    '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="0"/>' +
    '<c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function plotXml({ type, options }: ChartView, series: readonly ChartSeries[]): string {
  const stacked = options['isStacked'] === true;
  const colors = Array.isArray(options['colors']) ? options['colors'].map(String) : [];
  const all = series.map((one, index) => ({ one, index, color: colorOf(colors[index], index) }));
  if (type === 'pie') return `<c:pieChart><c:varyColors val="1"/>${serXml(all.slice(0, 1), 'slice')}</c:pieChart>`;
  if (type === 'line' || type === 'scatter') return linesXml(all);
  if (type === 'area') {
    return `<c:areaChart><c:grouping val="${stacked ? 'stacked' : 'standard'}"/>${serXml(all, 'fill')}${AXIS_IDS}</c:areaChart>`;
  }
  // A combination draws its last series as a line over the columns of the others.
  if (type === 'combo' && all.length > 1) return barsXml(all.slice(0, -1), 'col', stacked) + linesXml(all.slice(-1));
  return barsXml(all, type === 'bar' ? 'bar' : 'col', stacked);
}

const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';

type Numbered = readonly { readonly one: ChartSeries; readonly index: number; readonly color: string }[];

function colorOf(chosen: string | undefined, index: number): string {
  return chosen === undefined ? (COLORS[index % COLORS.length] ?? '') : argb(chosen).slice(2);
}

function barsXml(series: Numbered, direction: 'bar' | 'col', stacked: boolean): string {
  const grouping = stacked ? 'stacked' : 'clustered';
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>${serXml(series, 'fill')}` +
    `<c:gapWidth val="60"/>${stacked ? '<c:overlap val="100"/>' : ''}${AXIS_IDS}</c:barChart>`
  );
}

function linesXml(series: Numbered): string {
  return `<c:lineChart><c:grouping val="standard"/>${serXml(series, 'line')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
}

function serXml(series: Numbered, look: 'fill' | 'line' | 'slice'): string {
  return series
    .map(({ one, index, color }) => {
      const paint = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
      const shape = look === 'line' ? `<a:ln w="28575">${paint}</a:ln>` : paint;
      return (
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
        `<c:tx><c:strRef><c:f>${escaped(one.nameCell)}</c:f>${stringCache([one.name])}</c:strRef></c:tx>` +
        (look === 'slice' ? '' : `<c:spPr>${shape}</c:spPr>`) +
        `<c:cat><c:strRef><c:f>${escaped(one.categoryCells)}</c:f>${stringCache(one.categories)}</c:strRef></c:cat>` +
        `<c:val><c:numRef><c:f>${escaped(one.valueCells)}</c:f>${numberCache(one.values)}</c:numRef></c:val>` +
        `${look === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
      );
    })
    .join('');
}

/** Fractions are shares of a whole in every chart of ours; their axis reads better in percent. */
function valueFormat(series: readonly ChartSeries[]): string {
  const values = series.flatMap((one) => one.values).filter((value) => value !== null);
  const isShare = values.every((value) => value >= 0 && value <= 1) && values.some((value) => value % 1 !== 0);
  return isShare ? '0%' : 'General';
}

const NO_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';

/** Bars lie on their side: the first category belongs on top, as in Sheets. */
function axesXml(sideways: boolean, format: string): string {
  const order = sideways ? 'maxMin' : 'minMax';
  const [categories, values] = sideways ? ['l', 'b'] : ['b', 'l'];
  return (
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categories}"/>${NO_TICKS}<c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="E8EAED"/></a:solidFill></a:ln>` +
    `</c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/>${NO_TICKS}<c:crossAx val="1"/>${sideways ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

function titleXml(title: string): string {
  if (title === '') return '';
  const text = `<a:r><a:rPr lang="en" sz="1100" b="1"/><a:t>${escaped(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${text}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function stringCache(texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`).join('');
  return `<c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache>`;
}

function numberCache(values: readonly (number | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`,
  );
  return `<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML carries it; characters that it cannot carry are left out. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
