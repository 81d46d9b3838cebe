import { describe, expect, it } from 'vitest';
import { filesOf } from '../../../src/sidebar/flow/removals';
import { record } from '../../links/building';

describe('past imports by file', () => {
  const cases: readonly {
    name: string;
    lines: readonly [number: number, hash: string, site: string][];
    files: number[][];
  }[] = [
    { name: 'none', lines: [], files: [] },
    {
      name: 'one file of two sites is one import',
      lines: [
        [3, 'x', 'b.example'],
        [2, 'x', 'a.example'],
        [1, 'y', 'a.example'],
      ],
      files: [[3, 2], [1]],
    },
    {
      name: 'one file imported twice for a site is two imports',
      lines: [
        [2, 'x', 'a.example'],
        [1, 'x', 'a.example'],
      ],
      files: [[2], [1]],
    },
    {
      name: "somebody else's import parts the lines of a file",
      lines: [
        [3, 'x', 'b.example'],
        [2, 'y', 'a.example'],
        [1, 'x', 'a.example'],
      ],
      files: [[3], [2], [1]],
    },
  ];
  it.each(cases)('$name', ({ lines, files }) => {
    const imports = lines.map(([number, hash, site]) => record(number, '2026-06-30', { hash, site }));
    expect(filesOf(imports).map((file) => file.map(({ number }) => number))).toEqual(files);
  });
});
