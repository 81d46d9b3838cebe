/**
 * What the names of sites that exist only to hold links have in common. Forms as in the type words. Each rule carries the
 * sentence that the user reads. The kinds are those of Google's spam policies (developers.google.com/search/docs/essentials/spam-policies:
 * link spam, expired domain abuse, scaled content abuse, doorway abuse, scraping); the words are those of the trade.
 * As of 2026-11-22.
 */
export interface JunkRule {
  readonly because: string;
  readonly words: string;
  /** 0–1: how much a name with such a word would be believed to be junk. Below 0.6 it takes another sign. */
  readonly strength: number;
}

export const JUNK_RULES: readonly JunkRule[] = [
  {
    because: 'its name sells links',
    words:
      'backlink backlinks linkbuild linkbuilding buylink dofollow guestpost guest-post seolink seolinks linkjuice rankboost seobacklink =pbn pbnlink linkfarm boostrank paidlinks highda- high-da authoritylinks linkseller seo-links link-seo rank-links',
    strength: 0.85,
  },
  {
    because: 'its name trades in expired domains',
    words:
      'expireddomain expireddomains expired-domain expired-domains ageddomain ageddomains aged-domain aged-domains droppeddomains seodomain seodomains seo-domain seo-domains pbndomain pbndomains',
    strength: 0.8,
  },
  {
    because: 'it lists statistics of every domain there is',
    words:
      'domainstat domainstats websitestat websitestats sitestats siteworth websiteworth websitevalue sitevalue domainvalue domainworth whoisdomain =whois ^whois domainrank domainsrank domainauthority sitescore websitescore webstat- urlmetric alldomains domainlist domains-list domainsindex topdomains websitelist sitelist sitechecker$ scorechecker webrate siterank dnsinfo domaininfo ipaddresslookup domainlookup worthofweb worthchecker',
    strength: 0.8,
  },
  {
    because: 'a bookmark or article farm by its name',
    words:
      'bookmark bookmarks socialbookmark bookmarking articlesubmi submitarticle articledirector articlesdirector freearticles linkdirectory link-directory linksdirectory submitlink webdirectory rankdirectory addurl freewebsubmission webdirectorysubmi classifiedads classifiedsfor freeads postfreeads adpost urlsubmit linkcatalog sitesubmit',
    strength: 0.65,
  },
  {
    because: 'an adult site by its name',
    words:
      'porno pornstar ^porn porn$ xvideo xxxvid =xxx ^xxx xxx$ sexcam sexchat hentai nudes camgirl onlyfansleak escortgirl escorts shemale redtube pornhub',
    strength: 0.75,
  },
  {
    because: 'an illegal gambling or pharmacy site by its name',
    words:
      'slotgacor slot88 slot777 gacor judionline judibola togel pkvgames dominoqq bandarq situsslot casinoslots buyviagra viagra =cialis ^cialis levitra xanax tramadol sildenafil tadalafil modafinil ivermectin furosemide prednisone canadianpharm onlinepharm pillsonline onlinepills buypills cheappills',
    strength: 0.75,
  },
  {
    because: 'its name promises rankings',
    words:
      'seoagency seo-agency seoservice seo-service seotool seotools rankhigh topseo top-seo bestseo best-seo seoranking seorank',
    strength: 0.4,
  },
  {
    because: 'a name of casino offers',
    words:
      'onlinecasino casinoonline online-casino casino-online casinobonus casino-bonus freespins free-spins slotsonline',
    strength: 0.4,
  },
  {
    because: 'a name of coupons or pirated downloads',
    words:
      'coupon coupons couponcode promocode promocodes discountcode vouchercodes apkmod modapk apkdownload freeapk getintopc crackedsoft crackpc keygen fullcrack warez torrents freedownload free-download fullmovie',
    strength: 0.4,
  },
];

/** Endings whose registrations are given away, and full of throw-away sites. Alone they prove nothing. */
export const THROWAWAY_ENDINGS =
  'xyz top icu click buzz win bid loan men date racing stream download trade party review cyou rest sbs cfd monster quest lol baby sale gq cf ml tk ga pw website site online space fun'.split(
    ' ',
  );

/** Words that speak against a name under such an ending, and under no other: 0–1, as for the rules above. */
export const THROWAWAY_WORDS: readonly { readonly words: string; readonly strength: number }[] = [
  {
    words: '^seo seo$ =seo -seo traffic rank ranking ranker linker links$ ^link- domains$ webdirectory topwebsite',
    strength: 0.6,
  },
  {
    words: 'cheap ^best ^top bestdeals promo$ ^free vip$ ^buy crack torrent',
    strength: 0.5,
  },
];

/** Where anybody can put up a site in a minute without giving a name; whole rows of doorway pages stand there. Alone it proves nothing. */
export const APP_HOSTS = 'web.app firebaseapp.com pages.dev netlify.app vercel.app workers.dev herokuapp.com'.split(
  ' ',
);

/** Where anybody can keep a blog under a false name; real people's blogs stand beside doorway pages. */
export const BLOG_HOSTS = 'blogspot.com wordpress.com weebly.com wixsite.com tumblr.com over-blog.com'.split(' ');
