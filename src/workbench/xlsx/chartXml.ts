import { legendPosition, type Stacking, stacking } from '../charts/options';
import { seriesColor } from '../charts/seriesColors';
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

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** The letters of the cells, in a size at which twelve series find room. */
const LETTERS = '<a:solidFill><a:srgbClr val="3C4043"/></a:solidFill><a:latin typeface="Arial"/>';
const TEXT = `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900">${LETTERS}</a:defRPr></a:pPr><a:endParaRPr lang="en"/></a:p></c:txPr>`;

/** A chart part of an .xlsx file (ECMA-376 part 1, 21.2). */
export function chartXml(chart: ChartView, series: readonly ChartSeries[]): string {
  const axes = chart.type === 'pie' ? '' : axesXml(chart.type === 'bar', valueFormat(chart, series));
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}>` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, series)}${axes}</c:plotArea>` +
    `${legendXml(chart.options)}<c:plotVisOnly val="0"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart>${TEXT}</c:chartSpace>`
  );
}

function plotXml(chart: ChartView, series: readonly ChartSeries[]): string {
  const { type, options } = chart;
  const stack = stacking(chart);
  const all = series.map((one, index) => ({ one, index, color: argb(seriesColor(options, index)).slice(2) }));
  if (type === 'pie') return `<c:pieChart><c:varyColors val="1"/>${serXml(all.slice(0, 1), 'slice')}</c:pieChart>`;
  if (type === 'line' || type === 'scatter') return linesXml(all);
  if (type === 'area') {
    return `<c:areaChart><c:grouping val="${AREA_GROUPING[stack]}"/>${serXml(all, 'fill')}${AXIS_IDS}</c:areaChart>`;
  }
  // A combination draws its last series as a line over the columns of the others.
  if (type === 'combo' && all.length > 1) return barsXml(all.slice(0, -1), 'col', stack) + linesXml(all.slice(-1));
  return barsXml(all, type === 'bar' ? 'bar' : 'col', stack);
}

const AREA_GROUPING: Readonly<Record<Stacking, string>> = {
  beside: 'standard',
  stacked: 'stacked',
  percent: 'percentStacked',
};
const BAR_GROUPING: Readonly<Record<Stacking, string>> = { ...AREA_GROUPING, beside: 'clustered' };
const AXIS_IDS = '<c:axId val="1"/><c:axId val="2"/>';

type Numbered = readonly { readonly one: ChartSeries; readonly index: number; readonly color: string }[];

/** The parts of a stack lie wholly over each other, where bars would otherwise stand side by side. */
function barsXml(series: Numbered, direction: 'bar' | 'col', stack: Stacking): string {
  return (
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${BAR_GROUPING[stack]}"/>${serXml(series, 'fill')}` +
    `<c:gapWidth val="60"/>${stack === 'beside' ? '' : '<c:overlap val="100"/>'}${AXIS_IDS}</c:barChart>`
  );
}

function linesXml(series: Numbered): string {
  return `<c:lineChart><c:grouping val="standard"/>${serXml(series, 'line')}<c:marker val="1"/>${AXIS_IDS}</c:lineChart>`;
}

/** A mark of its own for each line, since not everybody tells twelve colours apart. */
const MARKS = ['circle', 'triangle', 'square', 'diamond', 'x'] as const;

function markXml(index: number, paint: string): string {
  const symbol = MARKS[index % MARKS.length] ?? 'circle';
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/><c:spPr>${paint}<a:ln>${paint}</a:ln></c:spPr></c:marker>`;
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
        (look === 'line' ? markXml(index, paint) : '') +
        `<c:cat><c:strRef><c:f>${escaped(one.categoryCells)}</c:f>${stringCache(one.categories)}</c:strRef></c:cat>` +
        `<c:val><c:numRef><c:f>${escaped(one.valueCells)}</c:f>${numberCache(one.values)}</c:numRef></c:val>` +
        `${look === 'line' ? '<c:smooth val="0"/>' : ''}</c:ser>`
      );
    })
    .join('');
}

/** Fractions are shares of a whole in every chart of ours; their axis reads better in percent. */
function valueFormat(chart: ChartView, series: readonly ChartSeries[]): string {
  if (stacking(chart) === 'percent') return '0%';
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
    `<c:axPos val="${categories}"/>${NO_TICKS}<c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="E8EAED"/></a:solidFill></a:ln>` +
    `</c:spPr></c:majorGridlines><c:numFmt formatCode="${format}" sourceLinked="0"/>${NO_TICKS}<c:crossAx val="1"/>${sideways ? '<c:crosses val="max"/>' : ''}</c:valAx>`
  );
}

const LEGEND_PLACES: Readonly<Record<string, string>> = { top: 't', left: 'l', right: 'r' };

function legendXml(options: ChartView['options']): string {
  const position = legendPosition(options);
  if (position === 'none') return '';
  return `<c:legend><c:legendPos val="${LEGEND_PLACES[position] ?? 'b'}"/><c:overlay val="0"/></c:legend>`;
}

function titleXml(title: string): string {
  if (title === '') return '';
  const text = `<a:r><a:rPr lang="en" sz="1100" b="1">${LETTERS}</a:rPr><a:t>${escaped(title)}</a:t></a:r>`;
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
