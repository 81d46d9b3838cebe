import type { Workbook, Worksheet } from 'exceljs';
import type { ChartView } from '../emulator/surface';
import type { ChartSeries } from './chartXml';

/** The numbers behind the charts of a workbook, in a hidden tab: in a file a chart refers to cells. */
export class ChartData {
  private sheet: Worksheet | undefined;
  private row = 1;

  constructor(
    private readonly workbook: Workbook,
    private readonly tab: string,
  ) {}

  /** Writes a chart's numbers, and answers where its series stand. */
  add({ data }: ChartView): ChartSeries[] {
    this.sheet ??= this.workbook.addWorksheet(this.tab, { state: 'hidden' });
    const first = this.row;
    for (const line of data) this.sheet.getRow(this.row++).values = [...line];
    this.row++;
    const [names = [], ...points] = data;
    const cells = (column: number, from: number, to: number) => this.address(column, first + from, first + to);
    return names.slice(1).map((name, index) => ({
      name: String(name ?? ''),
      nameCell: cells(index + 2, 0, 0),
      categories: points.map((point) => String(point[0] ?? '')),
      categoryCells: cells(1, 1, points.length),
      values: points.map((point) => numberOrNull(point[index + 1])),
      valueCells: cells(index + 2, 1, points.length),
    }));
  }

  private address(column: number, from: number, to: number): string {
    const letter = this.sheet?.getColumn(column).letter ?? 'A';
    const start = `'${this.tab.replace(/'/g, "''")}'!$${letter}$${from}`;
    return from === to ? start : `${start}:$${letter}$${to}`;
  }
}

const numberOrNull = (value: string | number | null | undefined) => (typeof value === 'number' ? value : null);
