import type { Columns } from '../columns';
import type { ExportRow } from '../exported';
import { checkLinks, type ReadDay, type Reader, readSource, targetReader } from '../reader';
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
    const [source, target] = [columns.text('Referring page URL'), columns.text('Target URL')];
    const [title, anchor] = [columns.text('Referring page title'), columns.text('Anchor')];
    const [firstSeen, lastSeen] = [columns.text('First seen'), columns.text('Last seen')];
    const [rating, language] = [columns.text('Domain rating'), columns.text('Language')];
    const [ratingOf, languageOf] = [remembered(readMetric), remembered(readLanguage)];
    const [readTarget, strength] = [targetReader(), strengthReader(columns)];
    const [fate, flags] = [fateReader(columns, day), flagsReader(columns)];
    return ({ line, cells }, problems) => {
      const from = readSource(source(cells), problems);
      const to = readTarget(target(cells), problems);
      const { links, followed } = strength(cells, problems);
      const { lost, lostOn, reason } = fate(cells, problems);
      return [
        {
          line,
          source: from.source,
          domain: from.domain,
          page: from.page,
          target: to,
          site: '',
          links,
          followed,
          authority: ratingOf(rating(cells)),
          firstSeen: day(firstSeen(cells), problems),
          lastSeen: day(lastSeen(cells), problems),
          lost,
          lostOn,
          reason,
          language: languageOf(language(cells)),
          serverCountry: '',
          title: readProse(title(cells)),
          anchor: readProse(anchor(cells)),
          flags: flags(cells),
        },
      ];
    };
  },
};

type Part<T> = (cells: readonly string[], problems: string[]) => T;

/** A row stands for a group of similar links, counted in a column that older exports lack. */
function strengthReader(columns: Columns): Part<Pick<ExportRow, 'links' | 'followed'>> {
  const grouped = columns.text('Links in group');
  const unfollowed = ['Nofollow', 'UGC', 'Sponsored'].map((name) => columns.text(name));
  return (cells, problems) => {
    const count = grouped(cells);
    const links = count === '' ? 1 : checkLinks(readCount(count), problems);
    return { links, followed: unfollowed.some((flag) => readFlag(flag(cells))) ? 0 : links };
  };
}

function fateReader(columns: Columns, day: ReadDay): Part<Pick<ExportRow, 'lost' | 'lostOn' | 'reason'>> {
  const lost = columns.text('Lost');
  const [status, dropped] = [columns.text('Lost status'), columns.text('Drop reason')];
  const reasonOf = remembered(foldReason);
  return (cells, problems) => {
    const lostOn = day(lost(cells), problems);
    const reason = reasonOf(status(cells) || dropped(cells));
    return { lost: lostOn !== '' || reason !== '', lostOn, reason };
  };
}

/** `Removed from HTML` → `removedfromhtml`: the export has it folded already, the web page does not. */
function foldReason(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

/** `ecommerce, wordpress` → `platform ecommerce platform wordpress`. */
function platformFlags(text: string): string {
  const platforms = text.toLowerCase().split(/[\s,;]+/);
  return platforms.flatMap((word) => (word === '' ? [] : [`platform ${word}`])).join(' ');
}

function flagsReader(columns: Columns): (cells: readonly string[]) => string {
  const [spam, platform] = [columns.text('Is spam'), columns.text('Platform')];
  const platformsOf = remembered(platformFlags);
  return (cells) => {
    const platforms = platformsOf(platform(cells));
    if (!readFlag(spam(cells))) return platforms;
    return platforms === '' ? 'spam' : `spam ${platforms}`;
  };
}
