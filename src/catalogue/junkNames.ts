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
      'domainstat domainstats websitestat websitestats sitestats siteworth websiteworth websitevalue sitevalue domainvalue domainworth whoisdomain =whois whoislookup urlmetric domainauthority domainlist domains-list websitelist scorechecker domainlookup worthofweb worthchecker',
    strength: 0.8,
  },
  {
    because: 'a name of tools that rate every domain',
    words:
      'domainrank domainsrank sitescore websitescore webstat- alldomains domainsindex topdomains topsites sitelist sitechecker$ webrate siterank dnsinfo domaininfo ipaddresslookup',
    strength: 0.4,
  },
  {
    because: 'a bookmark or article farm by its name',
    words:
      'socialbookmark bookmarking articlesubmi submitarticle articledirector articlesdirector linkdirectory link-directory linksdirectory submitlink webdirectory rankdirectory addurl freewebsubmission webdirectorysubmi urlsubmit linkcatalog sitesubmit',
    strength: 0.65,
  },
  {
    because: 'a name of bookmarks or free advertisements',
    words: 'bookmark bookmarks freearticles classifiedads classifiedsfor freeads postfreeads adpost',
    strength: 0.4,
  },
  {
    because: 'an adult site by its name',
    words:
      'porno pornstar pornhub ^porn porntube freeporn xvideo xxxvid =xxx ^xxx xxx$ sexcam sexchat camgirl onlyfansleak escortgirl escortservice callgirl redtube',
    strength: 0.75,
  },
  {
    because: 'a name that adult sites have',
    words: 'porn$ hentai nudes escorts shemale',
    strength: 0.4,
  },
  {
    because: 'an illegal gambling site by its name',
    words:
      'slotgacor gacorslot judionline judibola togelonline agentogel pkvgames dominoqq bandarqq situsslot casinoslots',
    strength: 0.75,
  },
  {
    because: 'it sells prescription drugs by its name',
    words:
      'buyviagra cheapviagra genericviagra viagraonline viagra-online buycialis cheapcialis genericcialis cialisonline cialis-online buyxanax buytramadol canadianpharm pillsonline onlinepills buypills cheappills',
    strength: 0.75,
  },
  {
    because: 'a name that illegal casinos and pharmacies have',
    words:
      '=gacor togel slot88 slot777 bandarq =viagra viagra$ =cialis cialis$ levitra$ xanax$ tramadol$ sildenafil$ tadalafil$ modafinil$ ivermectin$ furosemide prednisone onlinepharm',
    strength: 0.45,
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

/** Names of towns, firms and cars that a word of the rules happens to stand in. */
export const INNOCENT_WORDS = 'pornassio xxxlutz xxxl viagrande hentaigana fordescorts';

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
