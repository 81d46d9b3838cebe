import { useState } from 'preact/hooks';
import { headlineNumbers } from '../../links/review/headlineNumbers';
import type { Review } from '../../links/review/review';
import { type ListRow, listsIn } from '../../links/review/reviewLists';
import { METRIC_OF } from '../../links/vocabulary';
import type { Wording } from '../../links/wording';
import { ChoiceField } from '../parts/Field';
import { Windowed } from '../parts/Windowed';

interface FiguresProps {
  readonly review: Review;
  readonly wording: Wording;
}

/** The headline numbers of a review, and the rows that each of them counts. */
export function Figures({ review, wording }: FiguresProps) {
  const lists = listsIn(review, wording);
  const [chosen, setChosen] = useState('');
  const list = lists.find(({ name }) => name === chosen) ?? lists[0];
  return (
    <section class="box" aria-label={`Figures of ${review.label}`}>
      <h2>{review.label}</h2>
      <p>{review.headline}</p>
      <div class="numbers">
        {headlineNumbers(review, wording).map(({ value, label, lists: [first = ''] }) => (
          <button key={label} type="button" aria-pressed={list?.name === first} onClick={() => setChosen(first)}>
            <strong>{value}</strong> {label}
          </button>
        ))}
      </div>
      <ChoiceField
        label="Rows behind the figures"
        options={lists.map(({ name, rows }) => ({ value: name, label: `${name} (${wording.count(rows.length)})` }))}
        value={list?.name ?? ''}
        onInput={setChosen}
      />
      {list && list.rows.length > 0 && (
        <Windowed
          key={list.name}
          label={list.name}
          keyOf={({ domain }) => domain}
          rows={list.rows}
          rowHeight={84}
          row={(row) => <Row row={row} metric={METRIC_OF[review.mainTool]} wording={wording} />}
        />
      )}
      {list?.rows.length === 0 && <p class="quiet">None.</p>}
    </section>
  );
}

interface RowProps {
  readonly row: ListRow;
  readonly metric: string;
  readonly wording: Wording;
}

/** What does not fit is read by pointing at it. */
function Row({ row: { domain, type, relevance, authority, detail, why }, metric, wording }: RowProps) {
  const strength = authority === null ? '' : ` · ${metric} ${wording.count(authority)}`;
  return (
    <>
      <strong title={domain}>{domain}</strong>
      <span>
        {type} · {relevance}
        {strength}
      </span>
      <span title={detail}>{detail}</span>
      <span class="quiet" title={why}>
        {why}
      </span>
    </>
  );
}
