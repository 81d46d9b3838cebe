import { beforeAll, describe, expect, test } from 'vitest';
import { carryOut, market, type Planned, paste, planOf } from './merging';
import { cellOf, clientWith, LEDGER, type Office, rowsOf, type } from './office';

/** Somebody sorts, inserts, deletes or types between any two reads or writes of a merge that was planned before. */

const NAMES = ['zeitung', 'verein', 'ihk', 'stadt', 'blog', 'anzeiger', 'kammer'];

/** Fills some notes, replaces others, and brings a column and two rows. */
const CONTACTS = [
  ['Domain', 'Stage', 'Owner', 'Notes', 'Telefon'],
  ['zeitung-musterau.de', 'Contacted', 'Kim', 'neue Notiz zeitung', 'Tel Z'],
  ['ihk-musterau.de', 'Won', '', 'neue Notiz ihk', ''],
  ['blog-musterau.de', 'Declined', 'Kim', '', 'Tel B'],
  ['kammer-musterau.de', '', 'Sam', 'neue Notiz kammer', 'Tel K'],
  ['neu-musterau.de', 'Prospect', 'Sam', 'ganz neu', 'Tel N'],
  ['frisch-musterau.de', '', '', 'frisch', ''],
];

const READS_AND_WRITES =
  /^(Range\.(get(Display)?Values|getFormulas|setValues|setNotes)|Sheet\.(getDataRange|getLast\w+|insert\w+After)|SpreadsheetApp\.flush)$/;

const ACTS: readonly [string, (office: Office) => void][] = [
  ['sorts by domain, last first', ({ emulator }) => emulator.user.sort(LEDGER, 1, false)],
  ['sorts by notes', ({ emulator }) => emulator.user.sort(LEDGER, cellOf(emulator, LEDGER, '', 'Notes').column, true)],
  ['inserts a row on top', ({ emulator }) => emulator.user.insertRows(LEDGER, 2, 1)],
  ['inserts two rows in the middle', ({ emulator }) => emulator.user.insertRows(LEDGER, 4, 2)],
  ['inserts a column on the left', ({ emulator }) => emulator.user.insertColumns(LEDGER, 1, 1)],
  [
    'inserts a column before the notes',
    ({ emulator }) => emulator.user.insertColumns(LEDGER, cellOf(emulator, LEDGER, '', 'Notes').column, 1),
  ],
  ['notes something elsewhere', (office) => type(office, 'verein-musterau.de', 'Notes', 'typed meanwhile')],
  ['corrects a source type', (office) => type(office, 'blog-musterau.de', 'Source type', 'Press')],
  [
    'deletes a row',
    ({ emulator }) => {
      const { row } = cellOf(emulator, LEDGER, 'anzeiger-musterau.de', 'Domain');
      if (row > 0) emulator.user.deleteRows(LEDGER, row, 1);
    },
  ],
];

async function prepared(): Promise<Office> {
  const office = await market();
  const { emulator } = office;
  // A column without a header, and rows without a domain, as people have them.
  emulator.user.insertColumns(LEDGER, 2, 1);
  for (const name of NAMES) {
    const { row } = cellOf(emulator, LEDGER, `${name}-musterau.de`, 'Domain');
    emulator.user.type(LEDGER, row, 2, `mark on ${name}`);
    if (name !== 'kammer') type(office, `${name}-musterau.de`, 'Notes', `note on ${name}`);
  }
  for (const line of ['one of theirs', 'another of theirs']) {
    emulator.user.insertRows(LEDGER, 3, 1);
    emulator.user.type(LEDGER, 3, cellOf(emulator, LEDGER, '', 'Notes').column, line, true);
  }
  paste(office, 'Kontakte', CONTACTS);
  return office;
}

/** Rows by domain, and those without one, apart from columns that hold nothing. */
function contents({ emulator }: Office): string[] {
  return rowsOf(emulator, LEDGER)
    .map((row) => {
      const filled = Object.entries(row)
        .filter(([name, text]) => text !== '' && name !== 'Why')
        .sort();
      return filled.map(([name, text]) => `${name}: ${text}`).join(' | ');
    })
    .sort();
}

describe.each(ACTS)('while somebody %s', (what, act) => {
  let office: Office;
  let back: () => void;
  let planned: Planned;
  /** Which call of the server, and before which of its own calls. */
  let gaps: readonly (readonly [number, number])[] = [];
  let calm: readonly string[];

  beforeAll(async () => {
    office = await prepared();
    planned = await planOf(office.client, 'Kontakte', { choices: { Notes: 0 } });
    expect(planned.decided.overwrites.length).toBe(2);
    back = office.remember();
    const found: [number, number][] = [];
    const watched = clientWith((serverCall, name, args) =>
      office.emulator.run(name, args, {
        beforeCall: (call, service) => {
          if (READS_AND_WRITES.test(service)) found.push([serverCall, call]);
        },
      }),
    );
    await carryOut(watched, 'Kontakte', planned.decided);
    gaps = found;
    act(office);
    calm = contents(office);
  }, 60_000);

  test('every row ends as if it had been done afterwards, and nothing of theirs is lost', async () => {
    expect(gaps.length).toBeGreaterThan(20);
    for (const [inServerCall, gap] of gaps) {
      back();
      const disturbed = clientWith((serverCall, name, args) =>
        office.emulator.run(name, args, {
          beforeCall: (call) => serverCall === inServerCall && call === gap && act(office),
        }),
      );
      await carryOut(disturbed, 'Kontakte', planned.decided);
      expect(contents(office), `${what} before call ${gap} of ${inServerCall}`).toEqual(calm);
    }
  }, 600_000);
});
