import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { a1Of, columnName, columnNumber, parseA1 } from '../../../src/workbench/emulator/a1';
import { afterDelete, afterInsert } from '../../../src/workbench/emulator/area';
import { shown } from '../../../src/workbench/emulator/formatting';
import { parseReference, writeReference } from '../../../src/workbench/emulator/formulas/reference';
import { localeOf } from '../../../src/workbench/emulator/locale';
import { BELIEVED, typed } from '../../../src/workbench/emulator/typing';
import { momentOf, serialAt } from '../../../src/workbench/emulator/zone';

const locale = fc
  .constantFrom('en_US', 'en_GB', 'de_DE', 'fr_FR', 'es_ES', 'it_IT', 'nl_NL', 'sv_SE', 'pl_PL', 'ja_JP', 'pt_BR')
  .map(localeOf);
const read = (text: string, where: ReturnType<typeof localeOf>) => typed(text, '', where, () => 2026, BELIEVED);

describe('what a cell shows, typed again, is what it holds', () => {
  it('for numbers', () => {
    fc.assert(
      fc.property(
        locale,
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 0, max: 4 }),
        (where, whole, places) => {
          const value = whole / 10 ** places;
          expect(read(shown(value, '', where), where).value).toBe(value);
          expect(read(shown(value, '#,##0.0000', where), where).value).toBe(value);
        },
      ),
    );
  });

  it('for days', () => {
    fc.assert(
      fc.property(locale, fc.integer({ min: 20_000, max: 60_000 }), (where, serial) => {
        expect(read(shown(serial, where.dateFormat, where), where).value).toBe(serial);
        expect(read(shown(serial, 'yyyy-MM-dd', where), where).value).toBe(serial);
      }),
    );
  });
});

describe('there and back', () => {
  const zone = fc.constantFrom('Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe');
  const noon = fc.integer({ min: 30_000, max: 60_000 }).map((day) => day + 0.5);

  it('from a serial number to a moment in any zone', () => {
    fc.assert(fc.property(zone, noon, (where, serial) => serialAt(momentOf(serial, where), where) === serial));
  });

  it('from a column to its letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnName(column)) === column),
    );
  });

  it('from an area to A1 notation', () => {
    const one = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(one, one, one, one, (row, column, rows, columns) => {
        const area = { row, column, rows, columns };
        expect(parseA1(a1Of(area), 1000, 1000)).toEqual(area);
      }),
    );
  });

  it('from a reference to text', () => {
    const tab = fc.constantFrom('', 'Sources', "'Gap list'", "'Bob''s'", 'Übersicht');
    const range = fc.constantFrom('A1', '$B$2', 'A1:C4', 'A:E', '$A:$E', '2:3', '$2:3', 'A2:E', 'B$7:$C9');
    fc.assert(
      fc.property(tab, range, (name, at) => {
        const text = name === '' ? at : `${name}!${at}`;
        expect(writeReference(parseReference(text))).toBe(text);
      }),
    );
  });

  it('from lines put in before or within an area to the same lines taken out', () => {
    const one = fc.integer({ min: 1, max: 50 });
    fc.assert(
      fc.property(one, one, one, one, (row, rows, at, count) => {
        const area = { row, rows, column: 3, columns: 2 };
        expect(afterDelete(afterInsert(area, 'row', at, count), 'row', at, count)).toEqual(area);
      }),
    );
  });
});
