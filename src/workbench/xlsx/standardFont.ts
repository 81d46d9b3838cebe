import type JSZip from 'jszip';
import { edit } from './edit';

const FONT = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

/**
 * Columns are as many characters of the file's first font wide. The library that wrote it always takes Calibri, which not every
 * machine has, and where another stands in for it columns are a third too wide for their charts and pages. Arial, in
 * which all cells are written, is everywhere or has a substitute of the same widths.
 */
export async function setStandardFont(zip: JSZip): Promise<void> {
  await edit(zip, 'xl/styles.xml', (xml) => xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/, `$1${FONT}`));
}
