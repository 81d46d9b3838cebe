import { BELIEVED, type TypingRules } from '../../../src/workbench/emulator/typing';

const NAMES = Object.keys(BELIEVED) as (keyof TypingRules)[];

/** Nobody but Google knows which of the beliefs hold: all 32 ways, numbered, and named by what differs from ours. */
export const TYPING_RULES = combinations().map((rules, turn) => ({ name: nameOf(rules), rules, turn }));

function combinations(): TypingRules[] {
  return NAMES.reduce<TypingRules[]>(
    (made, name) => made.flatMap((rules) => [rules, { ...rules, [name]: !rules[name] }]),
    [BELIEVED],
  );
}

function nameOf(rules: TypingRules): string {
  const other = NAMES.filter((name) => rules[name] !== BELIEVED[name]);
  return other.map((name) => `${name} ${rules[name]}`).join(', ') || 'as we believe';
}
