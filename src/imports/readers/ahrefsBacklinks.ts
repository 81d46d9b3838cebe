import { cell } from '../columns';
import { checkLinks, type Reader, readSource, targetReader } from '../reader';
import { readCount, readFlag, readLanguage, readMetric, readProse, remembered } from '../values';

/**
 * Site Explorer › Backlinks, also filtered to New or Lost, also after a trip through Sheets. `Lost` is a date
 * here, and a lost link has either a `Lost status` (what became of it) or a `Drop reason` (why Ahrefs stopped looking).
 */
export const ahrefsBacklinks: Reader = {
  tool: 'Ahrefs',
  report: 'Backlinks',
  signature: ['Referring page URL', 'Target URL', 'Anchor', 'Lost status'],
  targeted: true,
  dated: true,
  partialBecause: '',
  caps: [],
  dayColumns: ['First seen', 'Last seen', 'Lost'],
  open(_header, columns, day) {
    const source = columns.at('Referring page URL');
    const target = columns.at('Target URL');
    const readTarget = targetReader();
    const group = columns.at('Links in group');
    const unfollowed = ['Nofollow', 'UGC', 'Sponsored'].map((name) => columns.at(name));
    const rating = columns.at('Domain rating');
    const [first, last, lostDay] = [columns.at('First seen'), columns.at('Last seen'), columns.at('Lost')];
    const [status, dropped] = [columns.at('Lost status'), columns.at('Drop reason')];
    const [language, title, anchor] = [
      columns.at('Language'),
      columns.at('Referring page title'),
      columns.at('Anchor'),
    ];
    const [spam, platform] = [columns.at('Is spam'), columns.at('Platform')];
    const languageOf = remembered(readLanguage);
    const ratingOf = remembered(readMetric);
    const platformsOf = remembered(platformFlags);
    return ({ line, cells }, problems) => {
      const from = readSource(cell(cells, source), problems);
      const grouped = cell(cells, group);
      const links = grouped === '' ? 1 : checkLinks(readCount(grouped), problems);
      const lostOn = day(cell(cells, lostDay), problems);
      const reason = foldReason(cell(cells, status) || cell(cells, dropped));
      return [
        {
          line,
          source: from.source,
          domain: from.domain,
          page: from.page,
          target: readTarget(cell(cells, target), problems),
          site: '',
          links,
          followed: unfollowed.some((at) => readFlag(cell(cells, at))) ? 0 : links,
          authority: ratingOf(cell(cells, rating)),
          firstSeen: day(cell(cells, first), problems),
          lastSeen: day(cell(cells, last), problems),
          lost: lostOn !== '' || reason !== '',
          lostOn,
          reason,
          language: languageOf(cell(cells, language)),
          serverCountry: '',
          title: readProse(cell(cells, title)),
          anchor: readProse(cell(cells, anchor)),
          flags: flagsOf(readFlag(cell(cells, spam)), platformsOf(cell(cells, platform))),
        },
      ];
    };
  },
};

/** `Removed from HTML` → `removedfromhtml`: the export has it folded already, the web page does not. */
function foldReason(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** `ecommerce, wordpress` → `platform ecommerce platform wordpress`. */
function platformFlags(text: string): string {
  const platforms = text.toLowerCase().split(/[\s,;]+/);
  return platforms.flatMap((word) => (word === '' ? [] : [`platform ${word}`])).join(' ');
}

function flagsOf(spam: boolean, platforms: string): string {
  if (!spam) return platforms;
  return platforms === '' ? 'spam' : `spam ${platforms}`;
}
