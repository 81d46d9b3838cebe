import { cell } from '../columns';
import { NOTHING_SAID, type Reader, readSource, targetReader } from '../reader';
import { readFlag, readProse } from '../values';

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
    const [source, target] = [columns.at('Source url'), columns.at('Target url')];
    const readTarget = targetReader();
    const [title, anchor] = [columns.at('Source title'), columns.at('Anchor')];
    const unfollowed = ['Nofollow', 'Ugc', 'Sponsored'].map((name) => columns.at(name));
    const [first, last, lost] = [columns.at('First seen'), columns.at('Last seen'), columns.at('Lost link')];
    return ({ line, cells }, problems) => {
      return [
        {
          ...NOTHING_SAID,
          line,
          ...readSource(cell(cells, source), problems),
          target: readTarget(cell(cells, target), problems),
          followed: unfollowed.some((at) => readFlag(cell(cells, at))) ? 0 : 1,
          firstSeen: day(cell(cells, first), problems),
          lastSeen: day(cell(cells, last), problems),
          lost: readFlag(cell(cells, lost)),
          title: readProse(cell(cells, title)),
          anchor: readProse(cell(cells, anchor)),
        },
      ];
    };
  },
};
