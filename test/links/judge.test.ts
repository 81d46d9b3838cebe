import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/links/judge';
import { NO_SOURCES, parseSources } from '../../src/links/sources';
import type { Evidence } from '../../src/links/verdict';
import { anyAddress } from './addresses';

function country(evidence: Evidence): string {
  return judge(evidence, NO_SOURCES).country.value;
}

describe('the country, by the strongest evidence there is', () => {
  test.each<[string, Evidence, string]>([
    ['a known source under a generic ending', { url: 'https://www.nytimes.com/x' }, 'US'],
    ['a public-sector ending', { url: 'https://www.example.gov.uk/x' }, 'GB'],
    ['a public-sector ending below a generic country ending', { url: 'alcaldia.gov.co' }, 'CO'],
    ['a country ending', { url: 'https://example.de' }, 'DE'],
    ['an IDN country ending', { url: 'пример.рф' }, 'RU'],
    ['a generic country ending is none', { url: 'https://example.io' }, ''],
    ['the second level of a generic country ending', { url: 'example.com.co' }, 'CO'],
    ['.eu is no country', { url: 'example.eu' }, ''],
    ['a city ending', { url: 'https://cafe.berlin/' }, 'DE'],
    ['a region ending', { url: 'https://example.wales/' }, 'GB'],
    ['language and country in the path', { url: 'https://example.com/de-at/shop' }, 'AT'],
    ['language and country in the host', { url: 'https://pt-br.example.com/' }, 'BR'],
    ['a country in the host', { url: 'https://uk.example.com/' }, 'GB'],
    ['a language in the host proves no country', { url: 'https://de.example.com/' }, ''],
    ['a national language in the host does', { url: 'https://ja.example.com/' }, 'JP'],
    ['a place in the name', { url: 'https://visit-stuttgart.com' }, 'DE'],
    ['a place inside a word is none', { url: 'https://comparison-tools.com' }, ''],
    ['a national language', { url: 'https://example.com', language: 'pl' }, 'PL'],
    ['a shared language proves no country', { url: 'https://example.com', language: 'de' }, ''],
    ['.edu alone proves nothing', { url: 'https://example.edu' }, ''],
    ['a college under .edu called as a town abroad', { url: 'https://sarpsborg.edu' }, ''],
    ['a college under .edu called as an American county', { url: 'https://samplecounty.edu' }, 'US'],
    ['.com.co, though .co is sold to everybody', { url: 'https://abbesbuettel.com.co' }, 'CO'],
    ['.edu with an English page', { url: 'https://example.edu', language: 'en' }, 'US'],
    ['the server never decides', { url: 'https://example.com', serverCountry: 'DE' }, ''],
    ['a host under a platform, by its own name', { url: 'https://cocina-madrid.wordpress.com/' }, 'ES'],
  ])('%s', (_, evidence, expected) => {
    expect(country(evidence)).toBe(expected);
  });
});

describe('evidence that disagrees lowers the confidence and stays in sight', () => {
  const plain = judge({ url: 'example.de' }, NO_SOURCES).country;

  test.each<[string, Evidence]>([
    ['a server elsewhere', { url: 'example.de', serverCountry: 'US' }],
    ['a page in another country’s language', { url: 'example.de', language: 'pl' }],
    ['a page in a language not spoken there', { url: 'example.de', language: 'es' }],
    ['another country in the path', { url: 'https://example.de/fr-fr/' }],
  ])('%s', (_, evidence) => {
    const { value, confidence, signals } = judge(evidence, NO_SOURCES).country;
    expect(value).toBe('DE');
    expect(confidence).toBeLessThan(plain.confidence);
    expect(signals.some(({ says }) => says !== 'DE')).toBe(true);
  });

  test('agreeing evidence raises it, a server in the same country does not', () => {
    expect(judge({ url: 'zeitung-berlin-stuttgart.de' }, NO_SOURCES).country.confidence).toBeGreaterThan(
      plain.confidence,
    );
    expect(judge({ url: 'example.de', serverCountry: 'DE' }, NO_SOURCES).country).toEqual(plain);
    expect(judge({ url: 'example.de', language: 'en' }, NO_SOURCES).country).toEqual(plain);
  });
});

describe('the source type in the languages of the markets', () => {
  test.each([
    ['nordkreis-zeitung.de', 'Press'],
    ['lagazette-du-nord.fr', 'Press'],
    ['diariodelsur.es', 'Press'],
    ['ilgiornaledelpaese.it', 'Press'],
    ['nieuwsvandaag.nl', 'Press'],
    ['vastkustenstidning.se', 'Press'],
    ['tygodnikpowiatowy.pl', 'Press'],
    ['jornaldointerior.com.br', 'Press'],
    ['kitashimbun.co.jp', 'Press'],
    ['express-parcels.com', 'Unclassified'],
    ['baeckerverband-nord.de', 'Association'],
    ['federacion-panaderos.es', 'Association'],
    ['stowarzyszenie-piekarzy.pl', 'Association'],
    ['ihk-nordkreis.de', 'Chamber'],
    ['handelskammer-nord.ch', 'Chamber'],
    ['handelskammaren-vast.se', 'Chamber'],
    ['nordtown-chamber.com', 'Chamber'],
    ['tunesien.ahk.de', 'Chamber'],
    ['xx.camcom.it', 'Chamber'],
    ['stadt-nordkreis.de', 'Institution'],
    ['mairie-de-nord.fr', 'Institution'],
    ['comune.nord.it', 'Institution'],
    ['example.ac.jp', 'Institution'],
    ['example.edu', 'Institution'],
    ['gobierno.gob.mx', 'Institution'],
    ['branchenbuch-nord.de', 'Directory'],
    ['annuaire-nord.fr', 'Directory'],
    ['https://anna.blogspot.com/2024/x', 'Creator'],
    ['annas-rezepte.de', 'Creator'],
    ['anna.blog', 'Creator'],
    ['angelforum.de', 'Community'],
    ['https://example.com/viewtopic.php?t=1', 'Community'],
    ['muellerversand.de', 'Business'],
    ['facebook.com', 'Community'],
    ['https://example.com/mitglieder/', 'Association'],
    ['muenchen.ihk.de', 'Chamber'],
    ['pharma-nord.de', 'Business'],
  ])('%s is %s', (url, expected) => {
    expect(judge({ url }, NO_SOURCES).type.value).toBe(expected);
  });

  test('what merely ends like a site of many is not that site', () => {
    expect(judge({ url: 'notfacebook.com' }, NO_SOURCES).type.value).not.toBe('Community');
  });

  test('platform flags and titles help where the name says nothing', () => {
    const type = (evidence: Omit<Evidence, 'url'>): string =>
      judge({ url: 'zzqq.com', ...evidence }, NO_SOURCES).type.value;
    expect(type({ flags: 'platform message-boards' })).toBe('Community');
    expect(type({ flags: 'spam platform blogger' })).toBe('Creator');
    expect(type({ flags: 'platform wordpress' })).toBe('Unclassified');
    expect(type({ title: 'Amtsblatt und Nachrichten aus dem Nordkreis' })).toBe('Press');
    expect(type({ title: 'Media and shop news' })).toBe('Unclassified');
  });
});

describe('quality', () => {
  test.each<[string, Evidence, string]>([
    ['the tool’s spam flag', { url: 'example.de', flags: 'spam' }, 'Junk'],
    ['a toxic score', { url: 'example.de', flags: 'toxic 60' }, 'Junk'],
    ['a toxic score below the threshold', { url: 'example.de', flags: 'toxic 59' }, 'Counted'],
    ['a Moz spam score', { url: 'example.de', flags: 'moz-spam 61' }, 'Junk'],
    ['a platform flag', { url: 'example.de', flags: 'platform wordpress' }, 'Counted'],
    ['a name that sells links', { url: 'best-backlinks-4you.com' }, 'Junk'],
    ['a site of statistics on domains', { url: 'thewebsitevalue.com' }, 'Junk'],
    ['a page made from a list of domains', { url: 'https://zzqq.in/domain/example.com' }, 'Junk'],
    ['a throw-away ending with a word of the trade', { url: 'top-seo-4.xyz' }, 'Junk'],
    ['a throw-away ending alone', { url: 'annas-garten.online' }, 'Counted'],
    ['random letters under a throw-away ending', { url: 'qzxkrtw.xyz' }, 'Junk'],
    ['the same letters under an honest one', { url: 'angstschweiss.de' }, 'Counted'],
    ['an IP address', { url: 'http://192.0.2.7/x' }, 'Junk'],
    ['a known source whatever its name', { url: 'https://www.indiamart.com/domain/example.com' }, 'Counted'],
    ['a small local site', { url: 'https://www.tischlerei-huber.at/partner' }, 'Counted'],
    ['a local link page', { url: 'https://www.sv-nord.de/links.html' }, 'Counted'],
    ['a specialist', { url: 'hearing-specialist.com' }, 'Counted'],
    ['a town with an unlucky name', { url: 'townofmilford.com' }, 'Counted'],
    ['a French town', { url: 'ville-pornichet.fr' }, 'Counted'],
    ['a German compound under a cheap ending', { url: 'bildungskredit.online' }, 'Counted'],
    ['an authority whatever its name', { url: 'viagra-info.gov.uk' }, 'Counted'],
    ['a town casino', { url: 'https://casino-baden.at' }, 'Counted'],
  ])('%s', (_, evidence, expected) => {
    const { value, signals } = judge(evidence, NO_SOURCES).quality;
    expect(value).toBe(expected);
    if (value === 'Junk') expect(signals[0]?.because).not.toBe('');
  });
});

test('the user’s verdict wins over every rule', () => {
  const { sources } = parseSources([['example.de', 'AT', 'Press', 'Ignored', '']]);
  const judged = judge({ url: 'https://blog.example.de/', language: 'de', flags: 'spam' }, sources);
  expect(judged.country).toMatchObject({ value: 'AT', confidence: 1 });
  expect(judged.type).toMatchObject({ value: 'Press', confidence: 1 });
  expect(judged.quality).toMatchObject({ value: 'Ignored', confidence: 1 });
});

test('the language comes from the tool, otherwise from the address', () => {
  expect(judge({ url: 'https://example.com/fr/', language: 'de-DE' }, NO_SOURCES).language).toBe('de');
  expect(judge({ url: 'https://example.com/fr/' }, NO_SOURCES).language).toBe('fr');
  expect(judge({ url: 'https://example.com/' }, NO_SOURCES).language).toBe('');
});

test('whatever comes in, a verdict comes out', () => {
  fc.assert(
    fc.property(anyAddress, fc.string(), fc.string(), fc.string(), (url, language, title, flags) => {
      const judged = judge({ url, language, title, flags }, NO_SOURCES);
      for (const { confidence, signals } of [judged.country, judged.type, judged.quality]) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect([...signals].sort((a, b) => b.strength - a.strength)).toEqual(signals);
      }
      expect(judged.domain === '').toBe(judged.problem !== '');
    }),
    { numRuns: 1000 },
  );
});
