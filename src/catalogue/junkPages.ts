/**
 * What pages that exist only to hold links have in common in their address or title. The kinds are those of Google's spam
 * policies (developers.google.com/search/docs/essentials/spam-policies: link spam, scraping, scaled content abuse,
 * hacked content). As of 2026-11-22.
 */
export interface PageRule {
  readonly because: string;
  /** What is looked at: the path without the host, or the page's title. */
  readonly of: 'path' | 'title';
  readonly pattern: RegExp;
  /** 0–1, as for names: below 0.6 it takes another sign. */
  readonly strength: number;
}

export const PAGE_RULES: readonly PageRule[] = [
  {
    // `/domain/list.php`, `/domain-list-17`, `/site/example.com`, `/www.example.com.html`: made from lists, not by people.
    because: 'the page is a list of domains',
    of: 'path',
    pattern:
      /^\/(domains?\/list|domains?-list|domains?(\/domain)?\/part\/|domains?\.php|(domain|site|website|whois|stats?|info|host)s?\/(www\.)?[a-z0-9-]+\.[a-z]{2,6}\/?$|www\.[a-z0-9-]+\.[a-z]{2,6}(\.html?)?$)/i,
    strength: 0.7,
  },
  {
    // WordPress keeps only media in `uploads`; a script there was put in by somebody else.
    because: 'planted in a hacked site',
    of: 'path',
    pattern: /\/wp-(content\/(uploads|languages|upgrade)|includes)\/[^?]*\.php/i,
    strength: 0.75,
  },
  {
    because: 'an address made by a machine',
    of: 'path',
    pattern: /(^|[/_-])[0-9a-f]{32}([/_.-]|$)/,
    strength: 0.4,
  },
  {
    because: 'an address that promises rankings',
    of: 'path',
    pattern: /\brank-(website|site)-(in|on)-|\brank-on-page-(1|one)\b|\bseo-(and-)?backlinks-/i,
    strength: 0.45,
  },
  {
    because: 'a page made of scraped pictures',
    of: 'path',
    pattern: /^\/(wallpapers?|img|images?|pics?|photos?)-[a-z0-9]+[-/]|\/hd-wallpapers?\//i,
    strength: 0.3,
  },
  {
    because: 'its title sells links',
    of: 'title',
    pattern:
      /\b(buy|order|cheap|bulk|instant|paid)\b.{0,30}\b(backlinks?|pbn|dofollow|guest posts?)\b|\bbacklinks? (services?|packages?|providers?|sellers?|marketplace|for sale)\b|\baged domains?\b|\bpbn (links?|domains?|backlinks?|network)\b|\brank (your |a )?(website|site) (in|fast|on)\b|\brank on page (1|one)\b|\b(da|dr)\b.{0,8}\b(da|dr|pa)\b.{0,20}\b(websites?|sites?|increase|list)\b/i,
    strength: 0.55,
  },
  {
    because: 'its title lists domains',
    of: 'title',
    pattern:
      /\b(domains? list|list of domains|domain research|free backlinks?|backlinks? (list|sites)|dofollow (backlinks?|links?|sites)|instant approval|directory submission|bookmarking sites|top websites \| page)\b/i,
    strength: 0.5,
  },
  {
    because: 'its title speaks of backlinks or guest posts',
    of: 'title',
    pattern: /\b(backlinks?|dofollow|guest post(s|ing)?|sponsored (post|article)s?|write for us|link ?building)\b/i,
    strength: 0.25,
  },
  {
    // `example.com – somebody's site`: an entry made from a list. Reviews and portraits say more than the name.
    because: 'a page made for a domain of a list',
    of: 'title',
    pattern: /^\s*(www\.)?[a-z0-9-]+\.[a-z]{2,12}\s+[–—|-]\s+[a-z0-9.-]+\.[a-z]{2,12}\s*$/i,
    strength: 0.45,
  },
];

/** What every title that one of the rules fits has in it: so most titles are looked through once, not by each rule. */
export const IN_SUSPECT_TITLES =
  /link|pbn|dofollow|guest|sponsor|write for us|domain|rank|sites|submission|approval|increase|\.[a-z]/i;
