import { expect, it } from 'vitest';
import { readStartArguments } from '../../src/workbench/startArguments';

it.each([
  { args: [], port: undefined, expected: { ok: true, empty: false, port: 8317 } },
  { args: ['--empty'], port: '9000', expected: { ok: true, empty: true, port: 9000 } },
  { args: ['--port', '0'], port: '9000', expected: { ok: true, empty: false, port: 0 } },
  { args: ['--port'], port: undefined, expected: { ok: false, message: '"" is no port: give 0 to 65535.' } },
  {
    args: ['--port', '70000'],
    port: undefined,
    expected: { ok: false, message: '"70000" is no port: give 0 to 65535.' },
  },
  {
    args: ['--sample'],
    port: undefined,
    expected: { ok: false, message: '"--sample" is no option of the workbench.' },
  },
])('npm start -- $args with PORT=$port', ({ args, port, expected }) => {
  expect(readStartArguments(args, port)).toEqual(expected);
});
