/**
 * Pairs of letters that hardly stand in any name that somebody chose: under 3 in 10,000 of all pairs in the names of some
 * 95,000 known sites (the lists of organisations behind the known sources), and under 12 in 10,000 in each country by
 * itself, China aside, so that no language is taken for noise. First letter: seconds. As of 2026-11-22.
 */
export const UNLIKELY_PAIRS: Readonly<Record<string, string>> = {
  a: 'q',
  b: 'fjkpqvwxyz',
  c: 'bgqvwx',
  d: 'bjkqvxz',
  f: 'gjknqvxyz',
  g: 'bdfqvxz',
  h: 'ghjkqxz',
  j: 'bcdfghjlpqrstvwxyz',
  k: 'jqvxz',
  l: 'qwx',
  m: 'hjlqvxz',
  n: 'qx',
  o: 'j',
  p: 'jqvxyz',
  q: 'abcdefghijklmnopqrstvwxyz',
  r: 'jqx',
  s: 'jqx',
  t: 'jq',
  u: 'qu',
  v: 'fhjqvwxyz',
  w: 'bcdfghjklmqrtvwxyz',
  x: 'bcdefghjklmnopqrsuvwxyz',
  y: 'bdfghjkqvxyz',
  z: 'bcfgklmnpqrsvwxz',
};
