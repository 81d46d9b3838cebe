import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exported, NotImportable } from '../../src/imports/exported';
import { readExport, readInPasses } from '../../src/imports/read';
import { decoderInNode } from '../../src/workbench/decoderInNode';
import { bytesOf, FIXTURES, HOW, PATIENCE } from './fixtures';

/** Reads a file in pieces of the given sizes, over and over. */
function readPieces(name: string, bytes: Uint8Array, sizes: readonly number[], how = HOW): Exported {
  const reading = readInPasses(name, how);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done === true) return step.value;
    for (let [at, turn] = [0, 0]; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      step.value.push(bytes.slice(at, at + size));
      at += size;
    }
    step.value.end();
  }
}

/** What was read, or why not. */
function outcome(read: () => Exported): Exported | string {
  try {
    return read();
  } catch (problem) {
    if (problem instanceof NotImportable) return problem.message;
    throw problem;
  }
}

const fixture = fc.constantFrom(...FIXTURES);
const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 });

describe('a file that comes in pieces', () => {
  it('is read as the whole, wherever it is cut, by either decoder', PATIENCE, () => {
    fc.assert(
      fc.property(fixture, sizes, fc.boolean(), (name, cut, ours) => {
        const how = ours ? { ...HOW, newDecoder: decoderInNode } : HOW;
        expect(readPieces(name, bytesOf(name), cut, how)).toEqual(readExport(name, bytesOf(name), HOW));
      }),
    );
  });

  it('is read or refused alike where bytes are damaged', PATIENCE, () => {
    const hits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 20 });
    fc.assert(
      fc.property(fixture, hits, sizes, (name, damage, cut) => {
        const bytes = bytesOf(name);
        for (const [at, byte] of damage) bytes[at % bytes.length] = byte;
        expect(outcome(() => readPieces(name, bytes, cut))).toEqual(outcome(() => readExport(name, bytes, HOW)));
      }),
    );
  });
});

describe('line ends', () => {
  const named = (ends: readonly string[]) => ends.map((end) => JSON.stringify(end)).join(' and ');

  it.each([['\r\n'], ['\n'], ['\r'], ['\r\n', '\n']].map((ends) => ({ ends, what: named(ends) })))(
    '$what read the same',
    ({ ends }) => {
      for (const name of ['semrush-backlinks.csv', 'search-console-top-linking-sites.csv', 'ahrefs-after-sheets.csv']) {
        const lines = new TextDecoder().decode(bytesOf(name)).split(/\r?\n/);
        const text = lines.map((line, at) => line + (at < lines.length - 1 ? (ends[at % ends.length] ?? '') : ''));
        const { contents, rows, setAside } = readExport(name, new TextEncoder().encode(text.join('')), HOW);
        const plain = readExport(name, bytesOf(name), HOW);
        expect([contents, rows, setAside]).toEqual([plain.contents, plain.rows, plain.setAside]);
      }
    },
  );
});

describe('a quote that is never closed', () => {
  it('costs its own row and no time, however long the file is', () => {
    const line = 'https://seite-1.example/a,2026-09-01\n';
    const text = `Linking page,Last crawled\n"https://kaputt.example/,2026-09-01\n${line.repeat(60_000)}`;
    const { rows, setAside } = readPieces('latest.csv', new TextEncoder().encode(text), [100_000]);
    expect([rows, setAside.map(({ line: at }) => at)]).toEqual([60_001, [2]]);
  });
});
