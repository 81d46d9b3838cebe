import { shareOf } from '../../share';
import type { Wording } from '../../wording';
import { forecastReasons } from '../forecast';
import { headlineNumbers } from '../headlineNumbers';
import type { Review } from '../review';
import { movementLists, type ReviewList } from '../reviewLists';

/** Rows of each list that an e-mail takes. */
const BEST = 5;

/** Lists worth an e-mail. */
const TOLD = ['New links', 'Restored links', 'Lost links', 'Best of the gap'];

/** A review as plain text, for an e-mail. */
export function reviewText(review: Review, wording: Wording): string {
  const { tab, label, closed, headline, nextSteps, caveats, comparison, mix, freshness, mainTool, forecast } = review;
  const numbers = headlineNumbers(review, wording).map(({ value, label: name }) => `${value} ${name}`);
  const shares = comparison.shares.map(({ name, ours, all, missing }) => {
    return `- ${name}${ours ? ' (ours)' : ''}: ${all === null ? missing : shareOf(all, wording)}`;
  });
  const data = freshness.map(({ name, tool, asOf }) => `${name}: ${tool}, ${wording.day(asOf)}`);
  return [
    `${tab} · ${label}${closed ? '' : ' · still open'}`,
    headline,
    numbers.join(' · '),
    '',
    'What to do next',
    ...nextSteps.map(({ text }, at) => `${at + 1}. ${text}`),
    ...caveats.map((text) => `(${text})`),
    '',
    `Local share, by ${mainTool}`,
    ...shares,
    ...mix.advice,
    ...forecastReasons(forecast, mainTool, wording),
    ...(review.pages.length === 0 ? [] : ['', 'Pages']),
    ...review.pages.map(({ keyword, ours, means }) => `- ${keyword === '' ? ours.address : keyword}: ${means}`),
    ...movementLists(review, wording)
      .filter(({ name, rows }) => TOLD.includes(name) && rows.length > 0)
      .flatMap(listText),
    '',
    `Data: ${data.length === 0 ? 'none yet' : data.join('; ')}.`,
  ].join('\n');
}

function listText({ name, rows }: ReviewList): string[] {
  const rest = rows.length - BEST;
  return [
    '',
    `${name} (${rows.length})`,
    ...rows.slice(0, BEST).map(({ domain, type, detail }) => `- ${domain}, ${type}: ${detail}`),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}
