import { describe, expect, test } from 'vitest';
import { folded } from '../../../src/imports/contacts/folded';
import { columnMeant, domainSureness, verdictMeant } from '../../../src/imports/contacts/headerWords';
import { stageMeant } from '../../../src/imports/contacts/stageWords';
import { STAGES } from '../../../src/links/vocabulary';

describe('what a status means', () => {
  test.each<[string, string]>([
    ['contacted', 'Contacted'],
    ['Angeschrieben', 'Contacted'],
    ['contacté', 'Contacted'],
    ['enviado', 'Contacted'],
    ['waiting', 'Contacted'],
    ['keine Antwort', 'Contacted'],
    ['Follow up', 'Follow-up'],
    ['follow-up', 'Follow-up'],
    ['nachgefasst', 'Follow-up'],
    ['à relancer', 'Follow-up'],
    ['en négociation', 'Negotiating'],
    ['w trakcie negocjacji', 'Negotiating'],
    ['WON', 'Won'],
    ['live', 'Won'],
    ['placed', 'Won'],
    ['published', 'Won'],
    ['erledigt', 'Won'],
    ['pubblicato', 'Won'],
    ['declined', 'Declined'],
    ['abgelehnt', 'Declined'],
    ['no', 'Declined'],
    ['do not contact', 'Do not contact'],
    ['Blacklist', 'Do not contact'],
    ['nicht kontaktieren', 'Do not contact'],
    ['noch nicht angeschrieben', 'Prospect'],
    ['neu', 'Prospect'],
    ['in Prüfung', 'Researching'],
    ...STAGES.map((stage): [string, string] => [stage, stage]),
  ])('%s → %s, and says no more', (status, stage) => {
    expect(stageMeant(status)).toEqual({ stage, exact: true });
  });

  test.each([
    ['angeschrieben am 3.5.', 'Contacted'],
    ['Link live seit Mai', 'Won'],
    ['relancé le 12/03', 'Follow-up'],
    ['✓ published', 'Won'],
  ])('%s → %s, with words left over', (status, stage) => {
    expect(stageMeant(status)).toEqual({ stage, exact: false });
  });

  test.each([
    '',
    'Chef fragen',
    'abgelehnt, nachgefasst',
    'not published',
    'noch nicht veröffentlicht',
    'bald',
    'ok',
    '?',
    'liveticker',
    'now',
  ])('of “%s” nothing is guessed', (status) => {
    expect(stageMeant(status)).toEqual({ stage: '', exact: false });
  });
});

describe('what a header means', () => {
  test.each([
    ['Status', 'Stage'],
    ['Ansprechpartner', 'Contact'],
    ['E-Mail', 'Contact'],
    ['Kontakt:', 'Contact'],
    ['Verantwortlich', 'Owner'],
    ['Zuständig', 'Owner'],
    ['Nächster Schritt', 'Next step'],
    ['PROCHAINE ÉTAPE', 'Next step'],
    ['Wiedervorlage', 'Next date'],
    ['Kampagne', 'Campaign'],
    ['Notizen', 'Notes'],
    ['Uwagi', 'Notes'],
    ['Letzter Kontakt', ''],
    ['Telefon', ''],
    ['DA', ''],
  ])('%s → %s', (header, column) => {
    expect(columnMeant(folded(header))).toBe(column);
  });

  test('a domain is surer than a website, and that than an address', () => {
    const sureness = ['Domain', 'Webseite', 'URL', 'Notizen'].map((header) => domainSureness(folded(header)));
    expect(sureness).toEqual([3, 2, 1, 0]);
  });

  test('a country corrects ours', () => expect(verdictMeant(folded('Land'))).toBe('Country'));
});
