import type { Wording } from '../wording';
import type { Review } from './review';
import { countedListName, localListName } from './reviewLists';

/** One of the four numbers on top of a review. */
export interface HeadlineNumber {
  /** `41`, `38 %`, `+9`; `–` where it is not known. */
  readonly value: string;
  readonly label: string;
  /** Names of the lists that hold its rows. */
  readonly lists: readonly string[];
}

export function headlineNumbers(review: Review, { count, percent, net }: Wording): HeadlineNumber[] {
  const { local, comparison, figures, benchmark, mainTool } = review;
  const share = comparison.shares.find(({ ours }) => ours)?.all ?? null;
  const counted = countedListName(mainTool);
  return [
    benchmark.ours === null
      ? { value: count(local.closing), label: 'local domains', lists: ['Links at the end'] }
      : { value: count(benchmark.ours), label: 'local domains', lists: [localListName(mainTool)] },
    share === null || share.counted === 0
      ? { value: '–', label: 'local share', lists: [counted] }
      : { value: percent(share.local / share.counted), label: 'local share', lists: [counted] },
    { value: count(figures.gap), label: 'in the gap', lists: ['Best of the gap'] },
    {
      value: net(figures.localNet),
      label: 'net local this quarter',
      lists: ['New links', 'Restored links', 'Lost links'],
    },
  ];
}
