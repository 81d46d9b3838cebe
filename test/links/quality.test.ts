import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { judge } from '../../src/links/judge';
import { isRandomName } from '../../src/links/randomName';
import { NO_SOURCES, parseSources } from '../../src/links/sources';
import type { Evidence, Judged } from '../../src/links/verdict';
import { why } from '../../src/links/why';
import { anyAddress } from './addresses';

function quality(evidence: Evidence): Judged['quality'] {
  return judge(evidence, NO_SOURCES).quality;
}

describe('junk by its name', () => {
  test.each([
    ['buy-backlinks-4you.com', 'its name sells links'],
    ['mega-guestpost-hub.com', 'its name sells links'],
    ['aged-domains-depot.net', 'its name trades in expired domains'],
    ['thewebsitevalue-check.com', 'it lists statistics of every domain there is'],
    ['nordic-webdirectory.info', 'a bookmark or article farm by its name'],
    ['pornvalley-tube.net', 'an adult site by its name'],
    ['situsslot-raya.com', 'an illegal gambling site by its name'],
    ['cheapviagra-nord.com', 'it sells prescription drugs by its name'],
    ['seo-raketa.xyz', '.xyz with "seo" in the name'],
    ['qzxkrtwj.top', 'a name of random letters'],
    ['http://192.0.2.7/x', 'an IP address instead of a name'],
  ])('%s: %s', (url, because) => {
    const { value, signals } = quality({ url });
    expect([value, signals[0]?.because]).toEqual(['Junk', because]);
  });
});

describe('junk by its page', () => {
  test.each<[string, Evidence, string]>([
    ['a list of domains', { url: 'https://nordblick.in/domain-list-171' }, 'the page is a list of domains'],
    ['a page for one of them', { url: 'https://nordblick.in/site/example.com' }, 'the page is a list of domains'],
    [
      'a script among the pictures of a hacked site',
      { url: 'https://ventile-huber.de/wp-content/uploads/2b/article.php?p=1' },
      'planted in a hacked site',
    ],
    [
      'a title that sells links',
      { url: 'nordblick.com', title: 'Where to buy aged domains and backlinks', authority: 1 },
      'its title sells links',
    ],
    [
      'a title that sells ranks',
      { url: 'nordblick.com', title: 'Rank on Page One, Faster', authority: 1 },
      'its title sells links',
    ],
    ['thousands of domains', { url: 'nordblick.com', flags: 'outdomains 3870' }, 'its page links to 3870 domains'],
  ])('%s', (_, evidence, because) => {
    const { value, signals } = quality(evidence);
    expect([value, signals[0]?.because]).toEqual(['Junk', because]);
  });
});

describe('weak signs make junk together, and only together', () => {
  const crowd = 'outgoing 1800 outdomains 1200';
  test.each<[string, Evidence, boolean]>([
    ['a tiny site', { url: 'nordblick.com', authority: 1 }, false],
    ['a page that links to many', { url: 'nordblick.com', flags: crowd }, false],
    ['a tiny site whose page links to many', { url: 'nordblick.com', authority: 1, flags: crowd }, true],
    ['many links to few domains', { url: 'nordblick.com', authority: 1, flags: 'outgoing 1800' }, false],
    ['a throw-away ending', { url: 'nordblick.xyz' }, false],
    ['a tiny site under one', { url: 'nordblick.xyz', authority: 0 }, false],
    ['the same with hundreds of links', { url: 'nordblick.xyz', authority: 0, flags: 'outdomains 420' }, true],
    ['a name of coupons', { url: 'nordcoupon.com', authority: 2 }, false],
    ['a tiny site of coupons under a throw-away ending', { url: 'nordcoupon.xyz', authority: 2 }, true],
    ['random letters', { url: 'qzxkrtwj.com', authority: 2 }, false],
    ['six consonants in a row under a throw-away ending', { url: 'dmcwhtuk.xyz', authority: 0 }, true],
    ['the same in a German word', { url: 'angstschweiss.de', authority: 0 }, false],
    ['random letters on a free host', { url: 'qzxkrtwj.web.app' }, true],
    ['a machine’s name on one', { url: 'anna-berg-1400.web.app', authority: 2 }, true],
    ['a year on one', { url: 'portfolio-2024.netlify.app', authority: 2 }, false],
    ['a person’s name on one', { url: 'anna-berg.web.app', authority: 2 }, false],
    ['a title about guest posts', { url: 'nordblick.site', title: 'Guest post: a year in Porto', authority: 2 }, false],
    ['a machine’s address', { url: `https://nordblick.info/${'0a1b'.repeat(8)}-list.html` }, false],
    [
      'a machine’s address and a title of backlinks',
      { url: `https://nordblick.info/${'0a1b'.repeat(8)}-list.html`, title: 'Free backlinks list', authority: 3 },
      true,
    ],
    [
      'an address that promises rankings',
      { url: 'https://nordblick.de/how-to-rank-site-in-bing', authority: 3 },
      false,
    ],
    [
      'the same with thousands of links',
      { url: 'https://nordblick.net/g/x-rank-website-in-9-days/', flags: 'outgoing 3400' },
      true,
    ],
    [
      'a title in a foreign script',
      { url: 'https://nordblick.fr/x', title: '激安 ブランド バッグ 通販 送料無料', authority: 2 },
      false,
    ],
    [
      'the same on a page that links to hundreds',
      {
        url: 'https://nordblick.fr/x',
        title: '激安 ブランド バッグ 通販 送料無料',
        authority: 2,
        flags: 'outdomains 310',
      },
      true,
    ],
    [
      'a word of it in an ordinary title',
      { url: 'https://nordblick.fr/x', title: 'Recettes de ramen ラーメン', authority: 2, flags: 'outdomains 310' },
      false,
    ],
    [
      'the script of the country',
      { url: 'https://nordblick.jp/x', title: '激安 ブランド バッグ 通販', authority: 2, flags: 'outdomains 310' },
      false,
    ],
    ['an entry for a domain', { url: 'https://nordblick.de/r/1', title: 'kunde.org – nordblick.de' }, false],
    ['such an entry under a throw-away ending', { url: 'nordblick.site', title: 'kunde.org – nordblick.site' }, true],
  ])('%s', (_, evidence, isJunk) => {
    expect(quality(evidence).value).toBe(isJunk ? 'Junk' : 'Counted');
  });

  it('shows what fell short of the bar as evidence that disagrees', () => {
    const { value, confidence, signals } = quality({ url: 'nordblick.xyz', authority: 0 });
    expect([value, confidence, signals.map(({ says }) => says)]).toEqual(['Counted', 0.5, ['Junk', 'Junk']]);
  });
});

describe('small is not junk', () => {
  test.each<[string, Evidence]>([
    ['a parish', { url: 'https://www.pfarre-niederbach.at/links', title: 'Links', authority: 0 }],
    ['a club', { url: 'sv-nord-altenau.de', authority: 1, flags: 'outgoing 140' }],
    [
      'a club’s long list of links',
      { url: 'https://modellbahn-altenau.de/links.html', authority: 2, flags: 'outgoing 290 outdomains 280' },
    ],
    ['a blog on a free host', { url: 'https://annas-kueche.blogspot.com/2019/04/brot.html', authority: 0 }],
    [
      'a blog under a cheap ending',
      { url: 'https://annas-garten.online/saat', authority: 0, title: 'Aussaat im April' },
    ],
    ['a holiday flat under one', { url: 'ferienwohnung-am-see.site', authority: 0 }],
    ['a joiner', { url: 'https://tischlerei-huber.at/partner', title: 'Unsere Partner', authority: 0.3 }],
    ['an agency for search engines', { url: 'seoagentur-altenau.de', authority: 3 }],
    ['another', { url: 'seo-agency-porto.pt', authority: 3 }],
    [
      'a blogger on search engines',
      { url: 'https://nordblick.com/b', title: 'What are backlinks, and do they matter?' },
    ],
    ['a seaside town', { url: 'pornic-tourisme.fr', authority: 5 }],
    ['a mountain village', { url: 'comunepornassio.it', authority: 1 }],
    ['another', { url: 'https://comune.viagrande.ct.it/link', authority: 5 }],
    ['a furniture shop', { url: 'xxxlutz-altenau.at', authority: 3 }],
    ['a blog of cooks', { url: 'altenauer-foodporn.de', authority: 4 }],
    ['a bookshop', { url: 'altenau-bookmarks-bookshop.co.uk', authority: 4 }],
    ['a club of cars', { url: 'rs-escorts-altenau.de', authority: 2 }],
    ['a registrar', { url: 'topdomains-altenau.ch', authority: 5 }],
    ['help for addicts', { url: 'tramadol-xanaxhilfe.org', authority: 5 }],
    ['a paper of small ads', { url: 'freeads-altenau.co.uk', authority: 2 }],
    ['a Catalan farm', { url: 'cantorrents.cat', authority: 1 }],
    ['a magazine on the trade', { url: 'https://nordblick.com/c', title: 'Backlink services compared', authority: 31 }],
    ['a newspaper on a leak', { url: 'https://kreisbote-altenau.de/a', title: 'Leaked: the plans for the harbour' }],
    [
      'a page of a designer for a customer',
      { url: 'https://studio-altenau.de/r', title: 'kunde.de – studio-altenau.de', authority: 1 },
    ],
    ['an app of a student', { url: 'https://todo-liste.netlify.app/', authority: 2 }],
    ['a blog with a guest', { url: 'https://annas-reisen.es/gast', title: 'Guest post: Lisboa en bici', authority: 4 }],
    ['a town casino', { url: 'https://casino-altenau.at', authority: 4 }],
    ['a pharmacy', { url: 'farmacia-del-puerto.es', authority: 0 }],
    ['a film club', { url: 'https://kino-altenau.de/download', authority: 1 }],
    ['pictures of a town', { url: 'https://altenau-fotos.de/img-2031', authority: 1 }],
    ['a site in Welsh', { url: 'ysgol-gymraeg-llanfynydd.cymru', authority: 1 }],
    ['a Czech name', { url: 'strcprstskrzkrk.cz', authority: 1 }],
  ])('%s', (_, evidence) => {
    expect(quality(evidence).value).toBe('Counted');
  });
});

describe('no rule against', () => {
  const loud = { title: 'Buy backlinks', flags: 'outdomains 9000', authority: 0, network: 'one of 90 sites' };
  test.each([
    ['a known source', 'https://www.indiamart.com/domain-list-1'],
    ['a global site', 'https://www.youtube.com/domain-list-1'],
    ['an authority', 'https://viagra-info.gov.uk/domain-list-1'],
  ])('%s', (_, url) => {
    expect(quality({ url, ...loud }).value).toBe('Counted');
  });
  test('the user’s word', () => {
    const { sources } = parseSources([
      ['Domain', 'Quality'],
      ['best-backlinks.xyz', 'Counted'],
    ]);
    expect(judge({ url: 'best-backlinks.xyz', ...loud }, sources).quality.value).toBe('Counted');
  });
});

describe('names of random letters', () => {
  test.each([
    ['qzxkrtwj', true],
    ['hbbxqzingcx', true],
    ['herxheimweyher', false],
    ['angstschweiss', false],
    ['rhythmsection', false],
    ['przedszkole', false],
    ['szczecin', false],
    ['llanfairpwll', false],
    ['xyzzy', false],
    ['zürichwxq', false],
  ])('%s: %s', (name, expected) => {
    expect(isRandomName(name)).toBe(expected);
  });
});

test('the reason stands in the Why', () => {
  const judged = judge({ url: 'best-backlinks-nord.com' }, NO_SOURCES);
  expect(why(judged, { value: 'Unknown', confidence: 0, signals: [] })).toMatch(/^Junk: its name sells links; /);
});

test('never throws, whatever the tools say, and is either presumed or reasoned', () => {
  const word = fc.oneof(
    fc.constantFrom('spam', 'toxic', 'moz-spam', 'outgoing', 'outdomains', 'platform', ''),
    fc.string(),
  );
  const flags = fc.array(fc.oneof(word, fc.integer().map(String))).map((words) => words.join(' '));
  const authority = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
  fc.assert(
    fc.property(anyAddress, fc.string(), flags, authority, (url, title, said, of) => {
      const { value, confidence, signals } = quality({ url, title, flags: said, authority: of });
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (value === 'Junk') expect(signals.find(({ says }) => says === 'Junk')?.because).not.toBe('');
    }),
  );
});
