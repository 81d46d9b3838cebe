import { beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from '../../src/workbench/emulator/emulator';
import type { Emulator } from '../../src/workbench/emulator/surface';
import { TabFeed } from '../../src/workbench/tabFeed';

describe('what a page hears of a tab', () => {
  let emulator: Emulator;
  let feed: TabFeed;
  const tab = () => emulator.activeTab;

  beforeEach(() => {
    emulator = createEmulator();
    feed = new TabFeed(emulator, ',');
    emulator.user.paste(tab(), 1, 1, [
      ['Domain', 'Number'],
      ['a.example', '1'],
      ['b.example', '2'],
    ]);
  });

  it('first everything, then nothing, then the rows that changed', () => {
    const first = feed.delta(tab(), 0);
    expect(Object.keys(first.rows)).toEqual(['1', '2', '3']);
    expect(first.rows[2]?.map(([column, text]) => [column, text])).toEqual([
      [1, 'a.example'],
      [2, '1'],
    ]);
    expect(feed.delta(tab(), first.state).rows).toEqual({});
    emulator.user.type(tab(), 3, 2, 'x');
    const second = feed.delta(tab(), first.state);
    expect(Object.keys(second.rows)).toEqual(['3']);
  });

  it('a page that comes later everything, one that missed a change both changes', () => {
    const { state } = feed.delta(tab(), 0);
    emulator.user.type(tab(), 2, 2, 'x');
    feed.delta(tab(), state);
    emulator.user.type(tab(), 3, 2, 'y');
    expect(Object.keys(feed.delta(tab(), state).rows)).toEqual(['2', '3']);
    expect(Object.keys(feed.delta(tab(), 0).rows)).toEqual(['1', '2', '3']);
  });

  it('a row that became blank as a row without cells', () => {
    const { state } = feed.delta(tab(), 0);
    emulator.user.clear(tab(), 3, 1, 1, 2);
    expect(feed.delta(tab(), state).rows[3] ?? []).toEqual([]);
    expect(3 in feed.delta(tab(), state).rows).toBe(true);
  });

  it('formulas as they are typed, and numbers with the decimal separator of the spreadsheet', () => {
    emulator.user.type(tab(), 5, 1, '=B2/3');
    emulator.user.type(tab(), 5, 2, '2.5');
    const edits = feed.delta(tab(), 0).rows[5]?.map(([, , , extra]) => extra?.edit);
    expect(edits).toEqual(['=B2/3', '2,5']);
  });

  it('one look for all cells that look alike', () => {
    const { looks, rows } = feed.delta(tab(), 0);
    const used = Object.values(rows).flatMap((cells) => cells.map(([, , look]) => look));
    expect(new Set(used).size).toBe(looks.length);
    expect(looks.map(({ kind }) => kind).sort()).toEqual(['number', 'text']);
  });
});
