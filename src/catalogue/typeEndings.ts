/**
 * Endings, platforms and folders that tell what kind of source something is. As of 2026-11-22. Sources: the registries'
 * rules (Public Suffix List), the names that Ahrefs gives platforms and pages, the default folders of forum and directory
 * software. Strengths are as often as an ending proves right (`.tv` in 927 of 930, `.org.uk` in 133 of 330: many
 * charities are neither).
 */
export const TYPE_ENDINGS: Readonly<Record<string, { readonly type: string; readonly strength: number }>> = {
  'asso.fr': { type: 'Association', strength: 0.94 },
  'or.jp': { type: 'Association', strength: 0.43 },
  'or.at': { type: 'Association', strength: 0.43 },
  'org.uk': { type: 'Association', strength: 0.43 },
  'org.au': { type: 'Association', strength: 0.43 },
  'org.mx': { type: 'Association', strength: 0.65 },
  'org.br': { type: 'Association', strength: 0.75 },
  'asn.au': { type: 'Association', strength: 0.94 },
  'blog.br': { type: 'Creator', strength: 0.9 },
  'jor.br': { type: 'Press', strength: 0.9 },
  'tv.br': { type: 'Press', strength: 0.93 },
  'radio.br': { type: 'Press', strength: 0.93 },
  'ind.br': { type: 'Business', strength: 0.9 },
  'ltd.uk': { type: 'Business', strength: 0.9 },
  'plc.uk': { type: 'Business', strength: 0.9 },
  'firm.in': { type: 'Business', strength: 0.9 },
  edu: { type: 'Institution', strength: 0.94 },
  museum: { type: 'Institution', strength: 0.93 },
  university: { type: 'Institution', strength: 0.93 },
  college: { type: 'Institution', strength: 0.85 },
  school: { type: 'Institution', strength: 0.85 },
  int: { type: 'Institution', strength: 0.94 },
  news: { type: 'Press', strength: 0.92 },
  press: { type: 'Press', strength: 0.8 },
  media: { type: 'Press', strength: 0.9 },
  radio: { type: 'Press', strength: 0.93 },
  tv: { type: 'Press', strength: 0.93 },
  blog: { type: 'Creator', strength: 0.9 },
  name: { type: 'Creator', strength: 0.8 },
  directory: { type: 'Directory', strength: 0.85 },
  reviews: { type: 'Directory', strength: 0.6 },
  forum: { type: 'Community', strength: 0.85 },
  community: { type: 'Community', strength: 0.7 },
  wiki: { type: 'Community', strength: 0.8 },
  social: { type: 'Community', strength: 0.6 },
  shop: { type: 'Business', strength: 0.85 },
  store: { type: 'Business', strength: 0.85 },
  hotel: { type: 'Business', strength: 0.9 },
  gmbh: { type: 'Business', strength: 0.94 },
  ltd: { type: 'Business', strength: 0.9 },
  inc: { type: 'Business', strength: 0.9 },
  coop: { type: 'Business', strength: 0.75 },
  aero: { type: 'Business', strength: 0.6 },
};

/**
 * Countries whose registries keep places as endings, and how an ending of places looks (`bs.it`, `wi.us`,
 * `sannohe.aomori.jp`): under them stand municipalities, schools and other public bodies. `tokyo.jp` is sold to everybody.
 */
export const ENDINGS_OF_PLACES: Readonly<Record<string, RegExp>> = {
  it: /^[a-z]{2}\.it$/,
  us: /^[a-z]{2}\.us$|\.[a-z]{2}\.us$/,
  jp: /^[a-z-]+\.(?!(?:ac|ad|co|ed|go|gr|lg|ne|or)\.)[a-z]+\.jp$/,
};

/** Words of a tool's platform flag. Content systems that everybody uses (wordpress) say nothing and are left out. */
export const PLATFORM_TYPES: Readonly<Record<string, string>> = {
  blogs: 'Creator',
  blog: 'Creator',
  blogger: 'Creator',
  blogspot: 'Creator',
  tumblr: 'Creator',
  ghost: 'Creator',
  substack: 'Creator',
  typepad: 'Creator',
  ecommerce: 'Business',
  'e-commerce': 'Business',
  shopify: 'Business',
  magento: 'Business',
  woocommerce: 'Business',
  prestashop: 'Business',
  forum: 'Community',
  forums: 'Community',
  'message-boards': 'Community',
  boards: 'Community',
  messageboards: 'Community',
  phpbb: 'Community',
  vbulletin: 'Community',
  xenforo: 'Community',
  discourse: 'Community',
  smf: 'Community',
  mybb: 'Community',
  wiki: 'Community',
  wikis: 'Community',
  mediawiki: 'Community',
  news: 'Press',
  edu: 'Institution',
};

/** Ahrefs' types of pages, and the first part of its categories, where they speak of the whole site. */
export const TOOL_PAGE_TYPES: Readonly<Record<string, string>> = {
  forum: 'Community',
  'forum-thread': 'Community',
  thread: 'Community',
  'q&a': 'Community',
  directory: 'Directory',
  'business-directory': 'Directory',
  'news-article': 'Press',
};
export const TOOL_CATEGORIES: Readonly<Record<string, string>> = {
  news: 'Press',
  'online-communities': 'Community',
};

/**
 * Folders and file names that tell a kind of site. Line: source type, how much it is believed (0.2: on sites of every kind, it
 * supports), then folders.
 */
export const TYPE_PATHS = `
Community 0.65: forum forums foro foros foren viewtopic.php showthread.php threads
Community 0.45: wiki community comunidad topic
Directory 0.65: branchenbuch branchenverzeichnis firmenverzeichnis annuaire bedrijvengids katalog-firm business-directory foretagskatalog guia-empresas directorio-empresas elenco-aziende
Directory 0.45: directory directorio diretorio verzeichnis listing listings elenco katalog
Association 0.45: mitglieder mitgliederverzeichnis unsere-mitglieder member-directory our-members nos-adherents adherents asociados associados associati socios mitgliedsunternehmen leden medlemmar czlonkowie
Association 0.2: members membres miembros
Press 0.2: news noticias nachrichten actualites actualite nieuws notizie nyheter wiadomosci
Creator 0.2: blog blogs
Directory 0.2: companies company entreprise empresa firma
`;
