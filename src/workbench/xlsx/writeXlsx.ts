import ExcelJS from 'exceljs';
import type { TabView } from '../emulator/surface';
import { Dropdowns } from './dropdowns';
import { fileTabNames } from './tabNames';
import { writeTab } from './writeTab';

/** The tabs as an .xlsx file that Excel and LibreOffice open. Colours by rule are written as they look now. */
export async function xlsxOf(tabs: readonly TabView[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Hreflinks';
  const [lists = 'Lists', ...names] = fileTabNames(['Dropdown lists', ...tabs.map(({ name }) => name)]);
  const dropdowns = new Dropdowns(workbook, lists);
  const sheets = names.map((name) => workbook.addWorksheet(name));
  sheets.forEach((sheet, index) => {
    const tab = tabs[index];
    if (tab) writeTab(sheet, tab, dropdowns);
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
