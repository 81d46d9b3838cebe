import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../../src/workbench/emulator/emulator';

const CODE = `
  function DOUBLE(value) { return Array.isArray(value) ? value.map((row) => row.map((cell) => cell * 2)) : value * 2; }
  function KIND(value) { return value instanceof Date ? 'date ' + value.getUTCDate() : typeof value + ' ' + JSON.stringify(value); }
  function THROWS() { throw new Error('Give a market, such as DE.'); }
  function WRITES() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(1, 1).setValue(1); }
  function ASKS() { return SpreadsheetApp.getUi(); }
  function SIZE(block) { return block.length + ' x ' + block[0].length; }
`;

function sheetOf(cells: Record<string, string>, locale = 'en_US') {
  const emulator = createEmulator({ locale });
  emulator.install(CODE, {});
  emulator.user.addTab('Gap list');
  for (const [place, text] of Object.entries(cells)) put(emulator, place, text);
  return emulator;
}

function put(emulator: ReturnType<typeof createEmulator>, place: string, text: string) {
  emulator.user.type('Sheet1', Number(place.slice(1)), place.charCodeAt(0) - 64, text);
}

function shown(emulator: ReturnType<typeof createEmulator>, place: string) {
  return emulator.view('Sheet1').cells[Number(place.slice(1))]?.[place.charCodeAt(0) - 64]?.text ?? '';
}

describe('ordinary functions and operators', () => {
  it.each([
    ['=1+2*3', '7'],
    ['=-2^2', '4'],
    ['=(1+2)*3%', '0.09'],
    ['="a"&"b""c"', 'ab"c'],
    ['=1/0', '#DIV/0!'],
    ['=IFERROR(1/0, "none")', 'none'],
    ['=IF(1>2, 1/0, "kept")', 'kept'],
    ['=SUM(A1:A3, 4)', '10'],
    ['=SUM(A:A)', '6'],
    ['=COUNTIF(A1:A3, ">=2")', '2'],
    ['=COUNTA(A1:B3)', '4'],
    ['=A2<>"2"', 'TRUE'],
    ['=SUM({1,2;3,4})', '10'],
    ['=JOIN("-", A1:A3)', '1-2-3'],
    ['=VLOOKUP(2, A1:B3, 2)', 'zwei'],
    ['=NOSUCH(1)', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=Nowhere!A1', '#REF!'],
    ['=TEXT(0.25, "0%")', '25%'],
    ['=LEN("Größe")', '5'],
  ])('%s shows %s', (formula, expected) => {
    const emulator = sheetOf({ A1: '1', A2: '2', A3: '3', B2: 'zwei', D1: formula });
    expect(shown(emulator, 'D1')).toBe(expected);
  });

  it.each([
    ['=AVERAGE(A1:A3)', '2'],
    ['=MEDIAN(1,2,3,4)', '2.5'],
    ['=MIN(A1:A3)&"/"&MAX(A1:A3)', '1/3'],
    ['=COUNT(A1:B3)', '3'],
    ['=COUNTBLANK(A1:B3)', '2'],
    ['=COUNTUNIQUE({1,1,2})', '2'],
    ['=COUNTIF(A1:B3, "zw*")', '1'],
    ['=COUNTIF(A1:B3, "<>zwei")', '5'],
    ['=COUNTIFS(A1:A3, ">1", B1:B3, "zwei")', '1'],
    ['=SUMIF(A1:A3, ">1")', '5'],
    ['=SUMIFS(A1:A3, B1:B3, "zwei")', '2'],
    ['=SUMPRODUCT(A1:A3, {1;2;3})', '14'],
    ['=AND(TRUE, A1=1)', 'TRUE'],
    ['=OR(FALSE, A1=2)', 'FALSE'],
    ['=NOT(A1=1)', 'FALSE'],
    ['=ROUND(2.345, 2)', '2.35'],
    ['=ROUNDDOWN(-2.5, 0)', '-2'],
    ['=MOD(-1, 3)', '2'],
    ['=2^3+SQRT(16)', '12'],
    ['=DATE(2026, 9, 30)-DATE(2026, 9, 1)', '29'],
    ['=YEAR(DATE(2026, 13, 1))', '2027'],
    ['=LEFT("abc", 2)&RIGHT("abc", 1)&MID("abc", 2, 1)', 'abcb'],
    ['=TRIM("  a   b ")', 'a b'],
    ['=SUBSTITUTE("a-b-c", "-", "")', 'abc'],
    ['=FIND("b", "abc")+SEARCH("C", "abc")', '5'],
    ['=REGEXEXTRACT("https://a.example/x", "//([^/]+)")', 'a.example'],
    ['=REGEXMATCH("abc", "^b")', 'FALSE'],
    ['=TEXTJOIN(", ", TRUE, B1:B3)', 'zwei'],
    ['=INDEX(A1:B3, 2, 2)', 'zwei'],
    ['=MATCH(3, A1:A3, 0)', '3'],
    ['=ROWS(A1:B3)*COLUMNS(A1:B3)', '6'],
    ['=ROW()+COLUMN(C1)', '4'],
    ['=ISBLANK(B1)', 'TRUE'],
    ['=ISERROR(1/0)', 'TRUE'],
    ['=ISNUMBER(A1)', 'TRUE'],
    ['=IF(B1, "yes", "no")', 'no'],
    ['="x"*2', '#VALUE!'],
    ['=SUM(A1, 1/0)', '#DIV/0!'],
    ['=VLOOKUP(9, A1:B3, 2)', '#N/A'],
    ['=A1:A3*10', '10'],
    ['=10%', '0.1'],
  ])('%s shows %s', (formula, expected) => {
    const emulator = sheetOf({ A1: '1', A2: '2', A3: '3', B2: 'zwei', D1: formula });
    expect(shown(emulator, 'D1')).toBe(expected);
  });

  it.each([
    ['=ARRAYFORMULA(A1:A3*10)', ['10', '20', '30']],
    ['=ARRAYFORMULA(IF(A1:A3>1, "big", "small"))', ['small', 'big', 'big']],
    ['=FILTER(A1:A3, A1:A3<>2)', ['1', '3', '']],
    ['=SORT(A1:A3, 1, FALSE)', ['3', '2', '1']],
    ['=UNIQUE({1;1;2})', ['1', '2', '']],
    ['=TRANSPOSE({7,8,9})', ['7', '8', '9']],
    ['=FLATTEN({1,2;3,4})', ['1', '2', '3']],
    ['={A1:A2;"end"}', ['1', '2', 'end']],
    ['=SEQUENCE(3, 1, 5, 5)', ['5', '10', '15']],
  ])('%s spills %j', (formula, expected) => {
    const emulator = sheetOf({ A1: '1', A2: '2', A3: '3', D1: formula });
    expect(['D1', 'D2', 'D3'].map((place) => shown(emulator, place))).toEqual(expected);
  });

  it('takes ; and decimal commas where the locale writes them', () => {
    const emulator = sheetOf({ A1: '=SUM(1,5;2)', A2: '=SUM({1\\2;3\\4})', A3: '=IF(TRUE;"ja";"nein")' }, 'de_DE');
    expect(['A1', 'A2', 'A3'].map((place) => shown(emulator, place))).toEqual(['3,5', '10', 'ja']);
  });

  it('finds a cell that refers to itself through others', () => {
    const emulator = sheetOf({ A1: '=B1+1', B1: '=A1+1' });
    expect(shown(emulator, 'A1')).toBe('#REF!');
    put(emulator, 'B1', '5');
    expect(shown(emulator, 'A1')).toBe('6');
  });
});

describe('custom functions', () => {
  it.each([
    ['a blank', '', '=KIND(A1)', 'string ""'],
    ['a number', '3', '=KIND(A1)', 'number 3'],
    ['a percentage', '10%', '=KIND(A1)', 'number 0.1'],
    ['a date', '2026-09-30', '=KIND(A1)', 'date 30'],
    ['a range', 'x', '=KIND(A1:B1)', 'object [["x",""]]'],
    ['a value', '', '=KIND("x"&1)', 'string "x1"'],
    ['another function', '4', '=DOUBLE(DOUBLE(A1))', '16'],
    ['whole columns', 'x', "=SIZE('Gap list'!A:E)", '1000 x 5'],
    ['an omitted argument', '', '=KIND()', 'undefined undefined'],
  ])('get %s', (_, typed, formula, expected) => {
    expect(shown(sheetOf({ A1: typed, D1: formula }), 'D1')).toBe(expected);
  });

  it('show #ERROR! with the message when they throw', () => {
    const cell = sheetOf({ A1: '=THROWS()' }).view('Sheet1').cells[1]?.[1];
    expect(cell).toMatchObject({ text: '#ERROR!', kind: 'error', value: 'Give a market, such as DE.' });
    expect(cell?.note).toBe('Give a market, such as DE.');
  });

  it.each([
    ['=WRITES()', 'You do not have permission to call Range.setValues'],
    ['=ASKS()', 'You do not have permission to call SpreadsheetApp.getUi'],
  ])('may not do %s', (formula, message) => {
    const emulator = sheetOf({ B1: formula });
    expect(emulator.view('Sheet1').cells[1]?.[2]?.value).toBe(message);
    expect(shown(emulator, 'A1')).toBe('');
  });
});

describe('results that spill', () => {
  const spilled = () => sheetOf({ A1: '1', A2: '2', A3: '3', C1: '=DOUBLE(A1:A3)' });

  it('fill the cells below and are values to other formulas', () => {
    const emulator = spilled();
    put(emulator, 'E1', '=SUM(C1:C3)');
    expect(['C1', 'C2', 'C3', 'E1'].map((place) => shown(emulator, place))).toEqual(['2', '4', '6', '12']);
    put(emulator, 'A3', '10');
    expect(['C3', 'E1'].map((place) => shown(emulator, place))).toEqual(['20', '26']);
  });

  it('give #REF! instead of overwriting, and return when the way is free', () => {
    const emulator = spilled();
    put(emulator, 'C2', 'mine');
    expect(emulator.view('Sheet1').cells[1]?.[3]).toMatchObject({
      text: '#REF!',
      note: 'Array result was not expanded because it would overwrite data in C2.',
    });
    expect(['C2', 'C3'].map((place) => shown(emulator, place))).toEqual(['mine', '']);
    put(emulator, 'C2', '');
    expect(['C1', 'C2', 'C3'].map((place) => shown(emulator, place))).toEqual(['2', '4', '6']);
  });

  it('leave nothing behind when the formula goes', () => {
    const emulator = spilled();
    put(emulator, 'C1', '');
    expect(['C1', 'C2', 'C3'].map((place) => shown(emulator, place))).toEqual(['', '', '']);
  });
});

describe('references follow their cells', () => {
  it.each([
    [
      'rows put in above',
      (emulator: ReturnType<typeof createEmulator>) => emulator.user.insertRows('Sheet1', 1, 2),
      'D3',
      '=SUM(A3:A5)',
    ],
    [
      'a row put in within',
      (emulator: ReturnType<typeof createEmulator>) => emulator.user.insertRows('Sheet1', 2, 1),
      'D1',
      '=SUM(A1:A4)',
    ],
    [
      'a row taken out',
      (emulator: ReturnType<typeof createEmulator>) => emulator.user.deleteRows('Sheet1', 2, 1),
      'D1',
      '=SUM(A1:A2)',
    ],
    [
      'a column put in',
      (emulator: ReturnType<typeof createEmulator>) => emulator.user.insertColumns('Sheet1', 1, 1),
      'E1',
      '=SUM(B1:B3)',
    ],
  ])('when %s', (_, act, place, formula) => {
    const emulator = sheetOf({ A1: '1', A2: '2', A3: '3', D1: '=SUM(A1:A3)' });
    act(emulator);
    expect(emulator.view('Sheet1').cells[Number(place.slice(1))]?.[place.charCodeAt(0) - 64]?.formula).toBe(formula);
  });

  it('when a tab is renamed, its name quoted where needed', () => {
    const emulator = sheetOf({ A1: "='Gap list'!B2+Sheet1!C1" });
    emulator.user.renameTab('Gap list', "Bob's");
    expect(emulator.view('Sheet1').cells[1]?.[1]?.formula).toBe("='Bob''s'!B2+Sheet1!C1");
  });

  it('when a sort carries the row, along their own row', () => {
    const emulator = sheetOf({ A1: '3', B1: '=A1*10', A2: '1', B2: '=A2*10', A3: '2', B3: '=$A$1' });
    emulator.user.sort('Sheet1', 1, true);
    expect([1, 2, 3].map((row) => emulator.view('Sheet1').cells[row]?.[2]?.formula)).toEqual([
      '=A1*10',
      '=$A$1',
      '=A3*10',
    ]);
  });
});
