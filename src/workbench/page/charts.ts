import { Chart, registerables } from 'chart.js';
import type { ChartView } from '../emulator/surface';
import { chartConfig } from './chartConfig';
import { element, part } from './dom';
import { drawMap } from './geo/drawMap';
import type { Grid } from './grid/grid';

Chart.register(...registerables);

interface Drawn {
  readonly key: string;
  readonly view: ChartView;
  readonly frame: HTMLElement;
  destroy(): void;
}

/** Charts over the grid, each hung on its cell, cut off where frozen rows begin. */
export class Charts {
  private drawn: readonly Drawn[] = [];
  private readonly area = part('charts');

  constructor(private readonly grid: Grid) {}

  /** Draws these charts; those that did not change stay. */
  show(views: readonly ChartView[]): void {
    const before = new Map(this.drawn.map((one) => [one.key, one]));
    this.drawn = views.map((view) => {
      const key = JSON.stringify(view);
      const kept = before.get(key);
      before.delete(key);
      return kept ?? this.draw(view, key);
    });
    for (const { destroy, frame } of before.values()) {
      destroy();
      frame.remove();
    }
    this.place();
  }

  place(): void {
    const frozen = this.grid.frozen();
    this.area.style.left = `${frozen.width}px`;
    this.area.style.top = `${frozen.height}px`;
    for (const { view, frame } of this.drawn) {
      const box = this.grid.box(view.row, view.column);
      if (!box) continue;
      frame.style.left = `${box.x + view.offsetX - frozen.width}px`;
      frame.style.top = `${box.y + view.offsetY - frozen.height}px`;
    }
  }

  private draw(view: ChartView, key: string): Drawn {
    const frame = element('div', { class: 'chart', 'data-chart': view.id });
    this.area.append(frame);
    this.handOn(frame);
    if (view.type === 'geo') {
      frame.append(drawMap(view));
      return { key, view, frame, destroy: () => {} };
    }
    const canvas = element('canvas', { width: view.width, height: view.height, role: 'img', 'aria-label': view.title });
    frame.append(canvas);
    const chart = new Chart(canvas, chartConfig(view));
    return { key, view, frame, destroy: () => chart.destroy() };
  }

  /** A chart lies over the grid and has the pointer, but the wheel scrolls and the keyboard types in the cells. */
  private handOn(frame: HTMLElement): void {
    frame.addEventListener('mousedown', (event) => event.preventDefault());
    frame.addEventListener('wheel', (event) => {
      event.preventDefault();
      this.grid.wheel(event);
    });
  }
}
