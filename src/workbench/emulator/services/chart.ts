import type { ChartSpec } from '../charts';
import type { Execution } from '../execution';
import { Service } from '../service';
import { fail } from '../values';
import { whole } from './arguments';
import { rangeOf } from './factory';
import { RangeGeometry } from './rangeGeometry';

const EMPTY: ChartSpec = {
  id: 0,
  type: 'column',
  ranges: [],
  row: 1,
  column: 1,
  offsetX: 0,
  offsetY: 0,
  options: {},
  headers: 0,
  merge: 'MERGE_COLUMNS',
  transposed: false,
};

/** Google lists `GEO` among the types of charts; that a sheet can hold one is believed, and asked of it by the self-check. */
const TYPES = ['bar', 'column', 'line', 'pie', 'area', 'combo', 'scatter', 'geo'] as const;

export class EmbeddedChart extends Service {
  readonly kind = 'EmbeddedChart';
  override readonly counted = false;
  readonly #execution: Execution | null;

  constructor(
    readonly spec: ChartSpec,
    execution: Execution | null = null,
  ) {
    super();
    this.#execution = execution;
  }

  getChartId(): number | null {
    return this.spec.id || null;
  }
  getRanges(): Service[] {
    const execution = this.#execution;
    if (!execution) return fail('not emulated: EmbeddedChart.getRanges of a chart not yet inserted');
    return this.spec.ranges.map(({ tab, area }) =>
      rangeOf(execution, execution.book.tabById(tab) ?? fail(`Sheet ${tab} not found`), area),
    );
  }
  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.spec);
  }
}

export class EmbeddedChartBuilder extends Service {
  readonly kind = 'EmbeddedChartBuilder';
  override readonly counted = false;
  #spec: ChartSpec;

  constructor(spec = EMPTY) {
    super();
    this.#spec = spec;
  }

  setChartType(type: unknown): this {
    const name = String(type).toLowerCase();
    return this.#set({
      type: TYPES.find((one) => one === name) ?? fail(`not emulated: charts of type ${String(type)}`),
    });
  }
  getChartType(): string {
    return this.#spec.type.toUpperCase();
  }
  asColumnChart(): this {
    return this.#set({ type: 'column' });
  }
  asBarChart(): this {
    return this.#set({ type: 'bar' });
  }
  asLineChart(): this {
    return this.#set({ type: 'line' });
  }
  asPieChart(): this {
    return this.#set({ type: 'pie' });
  }
  asAreaChart(): this {
    return this.#set({ type: 'area' });
  }
  asComboChart(): this {
    return this.#set({ type: 'combo' });
  }
  asScatterChart(): this {
    return this.#set({ type: 'scatter' });
  }

  addRange(range: unknown): this {
    if (!(range instanceof RangeGeometry)) return fail('addRange takes a Range.');
    const { tab, area } = range.cells;
    return this.#set({ ranges: [...this.#spec.ranges, { tab: tab.id, area }] });
  }
  clearRanges(): this {
    return this.#set({ ranges: [] });
  }
  setNumHeaders(headers: unknown): this {
    return this.#set({ headers: whole(headers, 'EmbeddedChartBuilder.setNumHeaders') });
  }
  setMergeStrategy(merge: unknown): this {
    return this.#set({ merge: merge === 'MERGE_ROWS' ? 'MERGE_ROWS' : 'MERGE_COLUMNS' });
  }
  setTransposeRowsAndColumns(transposed: unknown): this {
    return this.#set({ transposed: transposed === true });
  }
  setPosition(row: unknown, column: unknown, offsetX: unknown, offsetY: unknown): this {
    const [r = 1, c = 1, x = 0, y = 0] = [row, column, offsetX, offsetY].map((value) =>
      whole(value, 'EmbeddedChartBuilder.setPosition'),
    );
    return this.#set({ row: r, column: c, offsetX: x, offsetY: y });
  }

  setOption(name: unknown, value: unknown): this {
    return this.#set({ options: { ...this.#spec.options, [String(name)]: value } });
  }
  setTitle(title: unknown): this {
    return this.setOption('title', title);
  }
  setColors(colors: unknown): this {
    return this.setOption('colors', colors);
  }
  setStacked(): this {
    return this.setOption('isStacked', true);
  }
  setXAxisTitle(title: unknown): this {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: unknown): this {
    return this.setOption('vAxis.title', title);
  }
  setLegendPosition(position: unknown): this {
    return this.setOption('legend.position', String(position).toLowerCase());
  }
  setWidth(width: unknown): this {
    return this.setOption('width', width);
  }
  setHeight(height: unknown): this {
    return this.setOption('height', height);
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#spec);
  }

  #set(patch: Partial<ChartSpec>): this {
    this.#spec = { ...this.#spec, ...patch };
    return this;
  }
}
