import { describe, expect, it } from 'vitest';
import { ledgerOf } from '../../src/links/ledger';
import { withoutImport } from '../../src/links/merge';
import { freshnessOf, reasonMissing } from '../../src/links/time/sectionCoverage';
import { GERMAN, imported, planOf, quarterOf, seenBy, WHOLE } from './desk';
import { ahrefs, semrush, semrushFigures } from './exportFiles';

/** Figures about domains: a tool's metric of domains that link, and never a link of their own. */

const to = 'https://velo.example/de/';
const links = ahrefs('2026-09-30', [
  { from: 'https://blatt.example/a', to, authority: 31 },
  { from: 'https://verein.example/a', to },
]);
const figures = semrushFigures('2026-09-30', { 'blatt.example': 44, 'fremd.example': 70, 'verein.example': 12 });
const authorities = (mainTool: 'Ahrefs' | 'Semrush', files = [links, figures]) =>
  Object.fromEntries(
    ledgerOf(seenBy(imported(files), GERMAN, { mainTool }), '2026-10-01').rows.map((row) => [
      row.domain,
      row.authority,
    ]),
  );

describe('figures about domains', () => {
  it('fill in the metric of their own tool, and bring no domain of their own', () => {
    expect(authorities('Semrush')).toEqual({ 'blatt.example': 44, 'verein.example': 12 });
    expect(authorities('Ahrefs')).toEqual({ 'blatt.example': 31, 'verein.example': 30 });
  });

  it('account for every row of the file', () => {
    const { counts, record } = planOf(figures, imported([links]));
    expect(record).toMatchObject({ rows: 3, kept: 3, setAside: 0, complete: false });
    expect(counts).toMatchObject({ newDomains: 0, changedDomains: 2, missingDomains: 0 });
  });

  it('wait for domains that link later', () => {
    expect(authorities('Semrush', [figures, links])).toEqual(authorities('Semrush', [links, figures]));
  });

  it('say nothing of links: neither status nor flow, nor that their tool knows the section', () => {
    const [without, with_] = [imported([links]), imported([links, figures])];
    for (const section of [GERMAN, WHOLE]) {
      expect(quarterOf(seenBy(with_, section), '2026-Q3')).toEqual(quarterOf(seenBy(without, section), '2026-Q3'));
      expect(freshnessOf(section, with_.records)).toEqual(freshnessOf(section, without.records));
      expect(reasonMissing('Semrush', section, with_.records)).toContain('Semrush has no import for velo.example');
    }
    const rows = (stored: typeof with_) =>
      ledgerOf(seenBy(stored, GERMAN), '2026-10-01').rows.map((row) => [
        row.domain,
        row.linksToSection,
        row.linksElsewhere,
      ]);
    expect(rows(with_)).toEqual(rows(without));
  });

  it('are not missing from a complete import of their tool, and take nothing for missing', () => {
    const both = imported([links, figures, semrush('2026-10-31', [{ from: 'https://blatt.example/a', to }])]);
    expect(planOf(semrush('2026-11-30', [], {}), both).counts.missingDomains).toBe(1);
    expect(quarterOf(seenBy(both, GERMAN), '2026-Q4')['verein.example']).toBe('Live');
  });

  it('go with their import', () => {
    const { observations } = imported([links, figures]);
    expect(withoutImport(observations, 2)).toEqual(imported([links]).observations);
  });
});
