import { describe, expect, it } from 'vitest';
import { asArgument } from '../../../src/workbench/page/frame/arguments';

describe('what google.script.run carries', () => {
  it.each([
    { name: 'plain values', value: ['a', 1, true, null, { b: [2] }], expected: ['a', 1, true, null, { b: [2] }] },
    { name: 'undefined in an array becomes null', value: [undefined], expected: [null] },
    { name: 'undefined in an object is left out', value: { a: undefined, b: 1 }, expected: { b: 1 } },
  ])('$name', ({ value, expected }) => {
    expect(asArgument(value, '0')).toEqual(expected);
  });

  const around: { self?: unknown } = {};
  around.self = around;
  it.each([
    { name: 'a date', value: { when: new Date(0) }, property: 'when' },
    { name: 'a function', value: [() => 1], property: '0' },
    { name: 'an object of a class', value: { map: new Map() }, property: 'map' },
    { name: 'an object that contains itself', value: around, property: 'self' },
  ])('refuses $name and names the property', ({ value, property }) => {
    expect(() => asArgument(value, '0')).toThrow(`Failed due to illegal value in property: ${property}`);
  });

  it('takes the same object twice', () => {
    const shared = { a: 1 };
    expect(asArgument([shared, shared], '0')).toEqual([shared, shared]);
  });
});
