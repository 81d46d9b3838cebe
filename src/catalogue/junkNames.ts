/**
 * What the names of sites that exist only to hold links have in common. Forms as in the type words. Each rule carries the
 * sentence that the user reads. Written from what backlink reports of real sites hold; as of 2026-11-22.
 */
export interface JunkRule {
  readonly because: string;
  readonly words: string;
  /** 0–1: how much a name with such a word would be believed to be junk. */
  readonly strength: number;
}

export const JUNK_RULES: readonly JunkRule[] = [
  {
    because: 'its name sells links',
    words:
      'backlink backlinks linkbuild linkbuilding buylink dofollow guestpost guest-post seolink seolinks linkjuice rankboost rankvance seoexpress seobacklink =pbn pbnlink seo-anomaly anomaly-seo linkfarm boostrank linkfly paidlinks seomarket- bulkdapa highda- high-da authoritylinks',
    strength: 0.85,
  },
  {
    because: 'its name trades in expired domains',
    words:
      'expireddomain expireddomains expired-domain expired-domains ageddomain ageddomains aged-domain aged-domains droppeddomains seodomain seodomains seo-domain seo-domains',
    strength: 0.8,
  },
  {
    because: 'it lists statistics of every domain there is',
    words:
      'domainstat domainstats websitestat websitestats sitestats siteworth websiteworth websitevalue sitevalue domainvalue domainworth whoisdomain =whois ^whois domainrank domainsrank domainauthority sitescore websitescore hypestat statshow webstat- urlmetric globaldomains alldomains domainlist domains-list domainsindex topdomains websitelist sitelist sitechecker$ scorechecker webrate siterank siterankdata dnsinfo domaininfo ipaddresslookup domainlookup worthofweb',
    strength: 0.8,
  },
  {
    because: 'a bookmark or article farm by its name',
    words:
      'bookmark bookmarks socialbookmark bookmarking articlesubmi submitarticle articledirector freearticles linkdirectory link-directory linksdirectory submitlink webdirectory articlesdirectory toparticles rankdirectory ranksdirectory linkingdirectory addurl freewebsubmission webdirectorysubmi classifiedads classifiedsfor freeads postfreeads adpost urlsubmit linkcatalog sitesubmit',
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
      'slotgacor slot88 slot777 gacor judionline judibola togel pkvgames dominoqq bandarq situsslot casinoslots buyviagra viagra =cialis ^cialis levitra xanax tramadol',
    strength: 0.75,
  },
];

/** Endings whose registrations are given away, and full of throw-away sites. Alone they prove nothing. */
export const THROWAWAY_ENDINGS =
  'xyz top icu click buzz win bid loan men date racing stream download trade party review cyou rest sbs cfd monster quest lol gq cf ml tk ga pw website site online space fun'.split(
    ' ',
  );

/** Words that make a junk site of a name under such an ending, and of no other. */
export const THROWAWAY_WORDS =
  '^seo seo$ =seo -seo traffic ranking ranker linker links$ ^link- coupon promocode promo$ cheap ^best ^top bestdeals freedownload apkmod crack torrent fullmovie ^free rank vip$ ^buy';
