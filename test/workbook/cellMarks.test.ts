import { expect, test } from 'vitest';
import { withMark } from '../../src/workbook/cellMarks';

test.each([
  ['', 'no country', 'Hreflinks: no country'],
  ['Hreflinks: no country', 'no type', 'Hreflinks: no type'],
  ['Hreflinks: no country', '', ''],
  ['ask Anna', 'no country', 'ask Anna\n\nHreflinks: no country'],
  ['ask Anna\n\nHreflinks: no country', 'no type', 'ask Anna\n\nHreflinks: no type'],
  ['ask Anna\n\nHreflinks: no country', '', 'ask Anna'],
  [' ask Anna ', '', ' ask Anna '],
])('the note %j marked %j is %j, and marking again changes nothing', (note, mark, expected) => {
  expect(withMark(note, mark)).toBe(expected);
  expect(withMark(expected, mark)).toBe(expected);
});
