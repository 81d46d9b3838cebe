import { NOTHING_SAID, type Reader, readSource, targetReader } from '../reader';
import { countFlag, readCount, readFlag, readProse } from '../values';

/**
 * Backlink Analytics › Backlinks. `Lost link` is a boolean without a date. `Page ascore` rates the page, not
 * the domain, so authority stays unknown.
 */
export const semrushBacklinks: Reader = {
  tool: 'Semrush',
  report: 'Backlinks',
  signature: ['Page ascore', 'Source url', 'Target url', 'Anchor'],
  targeted: true,
  dated: true,
  partialBecause: '',
  caps: [10_000, 50_000],
  dayColumns: ['First seen', 'Last seen'],
  open(_header, columns, day) {
    const [source, target] = [columns.text('Source url'), columns.text('Target url')];
    const [title, anchor] = [columns.prose('Source title'), columns.prose('Anchor')];
    const unfollowed = ['Nofollow', 'Ugc', 'Sponsored'].map((name) => columns.text(name));
    const [firstSeen, lastSeen] = [columns.text('First seen'), columns.text('Last seen')];
    const lost = columns.text('Lost link');
    const outgoing = columns.text('External links');
    const readTarget = targetReader();
    return ({ line, cells }, problems) => [
      {
        ...NOTHING_SAID,
        line,
        ...readSource(source(cells), problems),
        target: readTarget(target(cells), problems),
        followed: unfollowed.some((flag) => readFlag(flag(cells))) ? 0 : 1,
        firstSeen: day(firstSeen(cells), problems),
        lastSeen: day(lastSeen(cells), problems),
        lost: readFlag(lost(cells)),
        title: readProse(title(cells)),
        anchor: readProse(anchor(cells)),
        flags: countFlag('outgoing', readCount(outgoing(cells))),
      },
    ];
  },
};
