import { describe, expect, test } from 'vitest';
import { countryNamed } from '../../src/links/countryText';
import { judge } from '../../src/links/judge';
import { type MarketPlace, parseMarketCode } from '../../src/links/marketCode';
import { hostsMany, hostsStrangers } from '../../src/links/named';
import { relevanceOf } from '../../src/links/relevance';
import { NO_SOURCES } from '../../src/links/sources';

function place(code: string): MarketPlace {
  const parsed = parseMarketCode(code);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
}

function verdicts(url: string, market: string): [string, string, string] {
  const judged = judge({ url }, NO_SOURCES);
  return [relevanceOf(judged, place(market), null).value, judged.country.value, judged.type.value];
}

describe('a host under a platform is judged by itself, not by the platform', () => {
  test.each([
    ['https://anna.wordpress.com/2024/', 'Unknown', '', 'Creator'],
    ['https://anna.blogspot.com/', 'Unknown', '', 'Creator'],
    ['https://anna.blogspot.de/', 'Unknown', '', 'Creator'],
    ['https://cocina-madrid.wordpress.com/', 'Other market', 'ES', 'Creator'],
    ['https://mairie-muster.blogspot.com/', 'Other market', 'FR', 'Institution'],
    ['https://mustertv.blogspot.com/', 'Unknown', '', 'Press'],
    ['https://muster-times.blogspot.com/', 'Unknown', '', 'Creator'],
    ['https://anna.medium.com/', 'Unknown', '', 'Creator'],
    ['https://anna.substack.com/', 'Unknown', '', 'Creator'],
    ['https://anna.github.io/', 'Unknown', '', 'Creator'],
    ['https://anna.tumblr.com/', 'Unknown', '', 'Creator'],
    ['https://anna.canalblog.com/', 'Other market', 'FR', 'Creator'],
    ['https://anna.tistory.com/', 'Other market', 'KR', 'Creator'],
    ['https://anna.hatenablog.com/', 'Other market', 'JP', 'Creator'],
    ['https://anna.blogg.se/', 'Other market', 'SE', 'Creator'],
    ['https://anna.zip.net/', 'Other market', 'BR', 'Creator'],
    ['https://baecker.wixsite.com/', 'Unknown', '', 'Unclassified'],
    ['https://anna.pages.dev/', 'Unknown', '', 'Unclassified'],
    ['https://anna.netlify.app/', 'Unknown', '', 'Unclassified'],
    ['https://anna.free.fr/', 'Other market', 'FR', 'Unclassified'],
    ['https://anna.pagesperso-orange.fr/', 'Other market', 'FR', 'Unclassified'],
    ['https://salon-anna.business.site/', 'Unknown', '', 'Business'],
    ['https://anna.myshopify.com/', 'Unknown', '', 'Business'],
    ['https://angler.forumactif.com/', 'Unknown', '', 'Community'],
    ['https://fietsen.startpagina.nl/', 'Other market', 'NL', 'Directory'],
    ['https://example.uk.com/', 'Other market', 'GB', 'Unclassified'],
    ['https://angler.de.tl/', 'Local', 'DE', 'Unclassified'],
    ['https://wordpress.com/', 'Global', '', 'Business'],
    ['https://support.wordpress.com/', 'Global', '', 'Business'],
  ])('%s', (url, ...expected) => {
    expect(verdicts(url, 'DE')).toEqual(expected);
  });
});

describe('a folder on a host of many is a site of its own', () => {
  test.each([
    ['https://sites.google.com/view/visit-stuttgart', 'Local', 'DE', 'Unclassified'],
    ['https://sites.google.com/view/anna/home', 'Unknown', '', 'Unclassified'],
    ['https://sites.google.com/', 'Unknown', '', 'Unclassified'],
    ['https://ameblo.jp/anna/entry-1.html', 'Other market', 'JP', 'Creator'],
    ['https://note.com/anna/n/n1', 'Other market', 'JP', 'Creator'],
    ['https://blog.naver.com/anna/1', 'Other market', 'KR', 'Creator'],
    ['http://perso.wanadoo.fr/anna/', 'Other market', 'FR', 'Unclassified'],
    ['http://home.t-online.de/home/anna/', 'Local', 'DE', 'Unclassified'],
    ['http://users.telenet.be/anna', 'Other market', 'BE', 'Unclassified'],
    ['https://www.svenskalag.se/klubben', 'Other market', 'SE', 'Association'],
  ])('%s', (url, ...expected) => {
    expect(verdicts(url, 'DE')).toEqual(expected);
  });
});

describe('a page on a site of one community stays global, and is its owner’s', () => {
  test.each([
    ['https://medium.com/@anna/post', 'Global', '', 'Creator'],
    ['https://www.youtube.com/@anna', 'Global', '', 'Creator'],
    ['https://www.youtube.com/channel/UC1', 'Global', '', 'Creator'],
    ['https://www.youtube.com/watch?v=1', 'Global', '', 'Community'],
    ['https://www.instagram.com/anna/', 'Global', '', 'Creator'],
    ['https://www.tumblr.com/anna', 'Global', '', 'Creator'],
    ['https://www.facebook.com/zeitung.stuttgart', 'Global', '', 'Community'],
    ['https://de-de.facebook.com/anna', 'Global', '', 'Community'],
    ['https://www.facebook.com/de-de/anna', 'Global', '', 'Community'],
    ['https://www.linkedin.com/in/anna', 'Global', '', 'Community'],
    ['https://de.linkedin.com/company/example', 'Global', '', 'Community'],
    ['https://www.reddit.com/r/stuttgart/', 'Global', '', 'Community'],
    ['https://x.com/anna', 'Global', '', 'Community'],
    ['https://www.pinterest.de/anna/', 'Global', '', 'Community'],
    ['https://www.google.de/maps', 'Global', '', 'Business'],
  ])('%s', (url, ...expected) => {
    expect(verdicts(url, 'DE')).toEqual(expected);
  });
});

test.each(['https://nottumblr.com/', 'https://notfacebook.com/anna'])('%s is none of theirs', (url) => {
  const { country, type } = judge({ url }, NO_SOURCES);
  const reasons = [...country.signals, ...type.signals].map(({ because }) => because);
  expect(reasons.filter((because) => !because.startsWith('letters like'))).toEqual([]);
});

describe('an edition of a global site goes by language, never by country', () => {
  test.each([
    ['https://de.wikipedia.org/wiki/X', 'DE', 'Same language'],
    ['https://de.m.wikipedia.org/wiki/X', 'CH-de', 'Same language'],
    ['https://de.wikipedia.org/wiki/X', 'ES', 'Global'],
    ['https://pl.wikipedia.org/wiki/X', 'PL', 'Same language'],
    ['https://uk.wikipedia.org/wiki/X', 'GB', 'Global'],
    ['https://uk.wikipedia.org/wiki/X', 'UA', 'Same language'],
    ['https://en.wikipedia.org/wiki/X', 'GB', 'Global'],
    ['https://simple.wikipedia.org/wiki/X', 'US', 'Global'],
    ['https://es.stackoverflow.com/questions/1', 'MX', 'Same language'],
    ['https://meta.stackoverflow.com/questions/1', 'MX', 'Global'],
    ['https://wikipedia.org/', 'DE', 'Global'],
    ['https://commons.wikimedia.org/wiki/X', 'DE', 'Global'],
  ])('%s in %s', (url, market, expected) => {
    expect(verdicts(url, market)).toEqual([expected, '', 'Community']);
  });
});

describe('federations by host', () => {
  test.each([
    ['https://kanada.ahk.de/mitglieder', 'Local', 'CA', 'Chamber'],
    ['https://frankreich.ahk.de/', 'Same language', 'FR', 'Chamber'],
    ['https://suedafrika.ahk.de/', 'Same language', 'ZA', 'Chamber'],
    ['https://tuerkei.ahk.de/', 'Other market', 'TR', 'Chamber'],
    ['https://israel.ahk.de/', 'Other market', 'IL', 'Chamber'],
    ['https://grossbritannien.ahk.de/', 'Same language', 'GB', 'Chamber'],
    ['https://debelux.ahk.de/', 'Other market', 'BE', 'Chamber'],
    ['https://www.ahk.de/', 'Other market', 'DE', 'Chamber'],
    ['https://zentralamerika.ahk.de/', 'Unknown', '', 'Chamber'],
    ['https://toronto.diplo.de/', 'Local', 'CA', 'Institution'],
    ['https://nowhere.usembassy.gov/', 'Unknown', '', 'Institution'],
    ['https://canada.diplo.de/', 'Local', 'CA', 'Institution'],
    ['https://ca.ambafrance.org/', 'Local', 'CA', 'Institution'],
    ['https://ca.usembassy.gov/', 'Local', 'CA', 'Institution'],
    ['https://ahk-italien.it/', 'Other market', 'IT', 'Chamber'],
    ['https://ccifrance-allemagne.fr/', 'Other market', 'DE', 'Chamber'],
    ['https://amchamcanada.com/', 'Local', 'CA', 'Chamber'],
    ['https://swisscham.ca/', 'Local', 'CA', 'Chamber'],
    ['https://german-chamber.example/', 'Unknown', '', 'Chamber'],
    ['https://camaraitaliana.com.br/', 'Other market', 'BR', 'Chamber'],
    ['https://xx.camcom.it/', 'Other market', 'IT', 'Chamber'],
    ['https://xx.camcom.gov.it/', 'Other market', 'IT', 'Chamber'],
    ['https://nordtown.cci.fr/', 'Same language', 'FR', 'Chamber'],
    ['https://nordstadt.ihk.de/', 'Other market', 'DE', 'Chamber'],
    ['https://www.ihk.de/nordstadt', 'Other market', 'DE', 'Chamber'],
    ['https://www.wko.at/wien', 'Other market', 'AT', 'Chamber'],
    ['https://nordstadt.rotary.de/', 'Other market', 'DE', 'Association'],
    ['https://hufiec.zhp.pl/', 'Other market', 'PL', 'Association'],
  ])('%s', (url, ...expected) => {
    expect(verdicts(url, 'CA')).toEqual(expected);
  });
});

test.each([
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['España', 'ES'],
  ['ÖSTERREICH', 'AT'],
  ['Oesterreich', 'AT'],
  ['Côte d’Ivoire', 'CI'],
  ['United States', 'US'],
  ['USA', 'US'],
  ['Holland', 'NL'],
  ['日本', 'JP'],
  ['Suomi', 'FI'],
  ['Israel', 'IL'],
  ['Atlantis', ''],
  ['', ''],
])('the country named %s is %s', (name, code) => {
  expect(countryNamed(name)).toBe(code);
});

test.each([
  ['wordpress.com', true, true],
  ['ahk.de', true, true],
  ['cci.fr', true, false],
  ['example.de', false, false],
])('%s: home to many %s, strangers to each other %s', (domain, many, strangers) => {
  expect([hostsMany(domain), hostsStrangers(domain)]).toEqual([many, strangers]);
});
