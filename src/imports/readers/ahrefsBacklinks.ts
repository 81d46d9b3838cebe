import type { Columns } from '../columns';
import type { ExportRow } from '../exported';
import { checkLinks, type ReadDay, type Reader, readSource, targetReader } from '../reader';
import {
  countFlag,
  foldDrop,
  foldReason,
  readCount,
  readFlag,
  readLanguage,
  readMetric,
  readProse,
  remembered,
  spamFlag,
} from '../values';

/**
 * Site Explorer › Backlinks, also filtered to New or Lost, also after a trip through Sheets. `Lost` is a date
 * here, and a lost link has either a `Lost status` (what became of it) or a `Drop reason` (why Ahrefs stopped looking).
 */
export const ahrefsBacklinks: Reader = {
  tool: 'Ahrefs',
  report: 'Backlinks',
  role: 'links',
  signature: ['Referring page URL', 'Target URL', 'Anchor', 'Lost status'],
  targeted: true,
  dated: true,
  partialBecause: '',
  caps: [],
  dayColumns: ['First seen', 'Last seen', 'Lost'],
  open(_header, columns, day) {
    const [source, target] = [columns.text('Referring page URL'), columns.text('Target URL')];
    const [title, anchor] = [columns.prose('Referring page title'), columns.prose('Anchor')];
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
  const [reasonOf, dropOf] = [remembered(foldReason), remembered(foldDrop)];
  return (cells, problems) => {
    const lostOn = day(lost(cells), problems);
    const reason = reasonOf(status(cells)) || dropOf(dropped(cells));
    return { lost: lostOn !== '' || reason !== '', lostOn, reason };
  };
}

/**
 * What Ahrefs says of the page, as words of an observation's flags: `spam platform wordpress pagetype article pagecategory
 * news/local outgoing 412 outdomains 88`. Columns that older exports lack say nothing.
 */
function flagsReader(columns: Columns): (cells: readonly string[]) => string {
  const spam = columns.text('Is spam');
  const kinds = KINDS.map(([name, word]) => ({ read: columns.text(name), flagsOf: remembered(kindFlags(word)) }));
  const counts = COUNTS.map(([name, word]) => ({ read: columns.text(name), word }));
  return (cells) => {
    const flags = [spamFlag(spam(cells))];
    for (const { read, flagsOf } of kinds) flags.push(flagsOf(read(cells)));
    for (const { read, word } of counts) flags.push(countFlag(word, readCount(read(cells))));
    return flags.filter((each) => each !== '').join(' ');
  };
}

const KINDS = [
  ['Platform', 'platform'],
  ['Page type', 'pagetype'],
  ['Page category', 'pagecategory'],
] as const;

const COUNTS = [
  ['External links', 'outgoing'],
  ['Linked domains', 'outdomains'],
] as const;

/** `ecommerce, wordpress` → `platform ecommerce platform wordpress`; `/News/Local news` → `pagecategory news/local-news`. */
function kindFlags(word: string): (text: string) => string {
  return (text) =>
    text
      .toLowerCase()
      .split(/\s*[,;|]\s*/)
      .map((kind) =>
        kind
          .trim()
          .replace(/^\/+|\/+$/g, '')
          .replace(/\s+/g, '-'),
      )
      .flatMap((kind) => (kind === '' ? [] : [`${word} ${kind}`]))
      .join(' ');
}
