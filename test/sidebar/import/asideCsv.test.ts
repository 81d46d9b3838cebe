import { describe, expect, it } from 'vitest';
import { asideCsv } from '../../../src/sidebar/import/asideCsv';

describe('the list of rows set aside', () => {
  it('says line, reasons and row', () => {
    const csv = asideCsv([{ line: 3, text: 'a | "b"', reasons: ['no source', 'no target'] }]);
    expect(csv).toBe('"Line","Reasons","Row"\r\n"3","no source; no target","a | ""b"""');
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx'])('cannot become a formula where it is opened: %j', (text) => {
    expect(asideCsv([{ line: 1, text, reasons: [] }])).toContain(`"'${text}"`);
  });
});
