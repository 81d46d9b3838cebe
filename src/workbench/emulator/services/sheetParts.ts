import { fail } from '../values';
import { EmbeddedChart, EmbeddedChartBuilder } from './chart';
import { Filter } from './filter';
import { DeveloperMetadata } from './metadata';
import { ProtectionService } from './protection';
import { change } from './sheetBase';
import { SheetLooks } from './sheetLooks';

/** What hangs on a Sheet: its filter, protections, charts and metadata. */
export class SheetParts extends SheetLooks {
  getFilter(): Filter | null {
    this.execution.flushFor(this.tab);
    return this.tab.filter ? new Filter(this.execution, this.tab, this.tab.filter) : null;
  }

  protect(): ProtectionService {
    const protection = { area: null, description: '', warningOnly: false, locked: false };
    change(this, 'protect', () => {
      this.tab.protections = [...this.tab.protections, protection];
    });
    return new ProtectionService(this.execution, this.tab, protection);
  }
  getProtections(type: unknown): ProtectionService[] {
    this.execution.flushFor(this.tab);
    return this.tab.protections
      .filter((protection) => (protection.area ? 'RANGE' : 'SHEET') === type)
      .map((protection) => new ProtectionService(this.execution, this.tab, protection));
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder();
  }
  getCharts(): EmbeddedChart[] {
    this.execution.flushFor(this.tab);
    return this.tab.charts.map((chart) => new EmbeddedChart(chart, this.execution));
  }
  insertChart(chart: unknown): void {
    const { spec } = chartOf(chart);
    change(this, 'insertChart', () => {
      const id = Math.max(0, ...this.execution.book.tabs.flatMap((tab) => tab.charts.map((one) => one.id))) + 1;
      this.tab.charts = [...this.tab.charts, { ...spec, id }];
    });
  }
  updateChart(chart: unknown): void {
    const { spec } = chartOf(chart);
    change(this, 'updateChart', () => {
      this.tab.charts = this.tab.charts.map((one) => (one.id === spec.id ? spec : one));
    });
  }
  removeChart(chart: unknown): void {
    const { spec } = chartOf(chart);
    change(this, 'removeChart', () => {
      this.tab.charts = this.tab.charts.filter((one) => one.id !== spec.id);
    });
  }

  addDeveloperMetadata(key: unknown, value: unknown = ''): this {
    change(this, 'addDeveloperMetadata', () => {
      this.tab.metadata.set(String(key), String(value));
    });
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    this.execution.flushFor(this.tab);
    return [...this.tab.metadata].map(([key, value]) => new DeveloperMetadata(key, value, this));
  }
}

function chartOf(value: unknown): EmbeddedChart {
  return value instanceof EmbeddedChart ? value : fail('A chart must be built first.');
}
