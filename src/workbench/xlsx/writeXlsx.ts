import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { TabView } from '../emulator/surface';
import { ChartData } from './chartData';
import { countryBars } from './countryBars';
import { Dropdowns } from './dropdowns';
import { packCharts, type SheetCharts } from './packCharts';
import { setStandardFont } from './standardFont';
import { fileTabNames } from './tabNames';
import './wholeCharacters';
import { writeTab } from './writeTab';

/** The tabs as an .xlsx file that Excel and LibreOffice open. Colours by rule are written as they look now. */
export async function xlsxOf(tabs: readonly TabView[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Hreflinks';
  const [lists = '', numbers = '', ...names] = fileTabNames(['Dropdown lists', 'Chart data', ...tabs.map(nameOf)]);
  const dropdowns = new Dropdowns(workbook, lists);
  const chartData = new ChartData(workbook, numbers);
  const sheets = names.map((name) => workbook.addWorksheet(name));
  const charts: SheetCharts[] = [];
  sheets.forEach((sheet, index) => {
    const tab = tabs[index];
    if (!tab) return;
    writeTab(sheet, tab, dropdowns);
    const drawn = tab.charts.map(countryBars).filter(({ data }) => data.length > 1 && (data[0]?.length ?? 0) > 1);
    if (drawn.length > 0)
      charts.push({ sheet: index + 1, charts: drawn.map((chart) => ({ chart, series: chartData.add(chart) })) });
  });
  const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  await setStandardFont(zip);
  if (charts.length > 0) await packCharts(zip, charts);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const nameOf = ({ name }: TabView) => name;
