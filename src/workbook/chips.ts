/**
 * Colours of words in a ledger, as soft chips. Each pair has a contrast of at least 4.5 : 1, and the word itself says
 * the same, so colour is never alone.
 */
export interface Chip {
  readonly column: 'Relevance' | 'Status' | 'Gap';
  readonly text: string;
  readonly background: string;
  readonly color: string;
}

const GREEN = { background: '#d7f0dd', color: '#0b5a28' };
const TEAL = { background: '#d2eff0', color: '#00525a' };
const BLUE_GREY = { background: '#dfe6ee', color: '#37474f' };
const AMBER = { background: '#fdebc8', color: '#704400' };
const GREY = { background: '#eceef0', color: '#50555a' };
const RED = { background: '#fbdedb', color: '#9c0f0f' };
const BLUE = { background: '#d8e5fb', color: '#174ea6' };

export const CHIPS: readonly Chip[] = [
  { column: 'Relevance', text: 'Local', ...GREEN },
  { column: 'Relevance', text: 'Same language', ...TEAL },
  { column: 'Relevance', text: 'Global', ...BLUE_GREY },
  { column: 'Relevance', text: 'Other market', ...AMBER },
  { column: 'Relevance', text: 'Unknown', ...GREY },
  { column: 'Status', text: 'New', ...GREEN },
  { column: 'Status', text: 'Restored', ...TEAL },
  { column: 'Status', text: 'Unconfirmed', ...AMBER },
  { column: 'Status', text: 'Lost', ...RED },
  { column: 'Gap', text: 'Yes', ...BLUE },
];
