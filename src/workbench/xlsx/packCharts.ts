import type JSZip from 'jszip';
import type { ChartView } from '../emulator/surface';
import { type ChartSeries, chartXml } from './chartXml';
import { edit } from './edit';

/** The charts of one sheet of the file; `sheet` counts from 1 as in `sheet1.xml`. */
export interface SheetCharts {
  readonly sheet: number;
  readonly charts: readonly { readonly chart: ChartView; readonly series: readonly ChartSeries[] }[];
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** English Metric Units in a pixel. */
const EMU = 9525;

/** Adds charts to an .xlsx file, which the library that wrote it cannot. */
export async function packCharts(zip: JSZip, sheets: readonly SheetCharts[]): Promise<void> {
  let next = 1;
  const parts: string[] = [];
  for (const { sheet, charts } of sheets) {
    const numbered = charts.map((one) => ({ ...one, number: next++ }));
    for (const { chart, series, number } of numbered) zip.file(`xl/charts/chart${number}.xml`, chartXml(chart, series));
    zip.file(`xl/drawings/charts${sheet}.xml`, drawingXml(numbered));
    const targets = numbered.map(({ number }) => ({
      id: `rId${number}`,
      type: 'chart',
      to: `../charts/chart${number}.xml`,
    }));
    zip.file(`xl/drawings/_rels/charts${sheet}.xml.rels`, relationsXml(targets));
    await attach(zip, sheet);
    parts.push(override(`/xl/drawings/charts${sheet}.xml`, 'drawing'));
    parts.push(...numbered.map(({ number }) => override(`/xl/charts/chart${number}.xml`, 'drawingml.chart')));
  }
  await edit(zip, '[Content_Types].xml', (xml) => xml.replace('</Types>', `${parts.join('')}</Types>`));
}

/** Tells a sheet of its drawing. Where it stands among the sheet's elements is prescribed: before notes and extensions. */
async function attach(zip: JSZip, sheet: number): Promise<void> {
  const link = { id: 'rIdCharts', type: 'drawing', to: `../drawings/charts${sheet}.xml` };
  const path = `xl/worksheets/_rels/sheet${sheet}.xml.rels`;
  if (zip.file(path)) {
    await edit(zip, path, (xml) => xml.replace('</Relationships>', `${relation(link)}</Relationships>`));
  } else zip.file(path, relationsXml([link]));
  await edit(zip, `xl/worksheets/sheet${sheet}.xml`, (xml) =>
    xml.replace(/<legacyDrawing|<tableParts|<extLst|<\/worksheet>/, (next) => `<drawing r:id="${link.id}"/>${next}`),
  );
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly to: string;
}

const relation = ({ id, type, to }: Link) => `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${to}"/>`;

const relationsXml = (links: readonly Link[]) =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}">${links.map(relation).join('')}</Relationships>`;

const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;

function drawingXml(charts: readonly { readonly chart: ChartView; readonly number: number }[]): string {
  const anchors = charts.map(({ chart, number }) => anchorXml(chart, number)).join('');
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">${anchors}</xdr:wsDr>`;
}

function anchorXml({ row, column, offsetX, offsetY, width, height }: ChartView, number: number): string {
  return (
    `<xdr:oneCellAnchor><xdr:from><xdr:col>${column - 1}</xdr:col><xdr:colOff>${offsetX * EMU}</xdr:colOff>` +
    `<xdr:row>${row - 1}</xdr:row><xdr:rowOff>${offsetY * EMU}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${width * EMU}" cy="${height * EMU}"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    `<a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATION}" r:id="rId${number}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
