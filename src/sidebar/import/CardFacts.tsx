import type { Draft } from '../flow/draft';
import { roleOf } from '../flow/sites';
import { usePane } from '../pane';
import { count, counted, dayWords } from '../parts/words';
import { scopeWords } from './scopeWords';

/** What a file is taken for, and where each of these came from. */
export function CardFacts({ draft: { exported, answers } }: { readonly draft: Draft }) {
  const { panel } = usePane();
  const [first] = answers;
  return (
    <dl class="facts">
      {exported.role === 'metrics' ? (
        <Fact name="For" words="domains that are stored" note={counted(answers.length, 'site')} />
      ) : (
        answers.map(({ site }, at) => (
          <Fact key={site} name={at === 0 ? 'Links to' : ''} words={site} note={roleOf(panel, site)} />
        ))
      )}
      {first && (
        <>
          {answers.length === 1 && exported.role !== 'metrics' && (
            <Fact
              name="Covers"
              words={scopeWords(first.scope)}
              note={first.complete && exported.canBeComplete && !exported.capped ? 'complete' : 'partial'}
            />
          )}
          <Fact name="As of" words={dayWords(first.asOf)} note={asOfNote(exported.asOf, first.asOf)} />
        </>
      )}
      <Fact
        name="Rows"
        words={`${count(exported.kept)} of ${count(exported.rows)}`}
        note={exported.kept === exported.rows ? 'all readable' : 'readable'}
      />
    </dl>
  );
}

function asOfNote(guess: { readonly value: string; readonly from: string }, day: string): string {
  return day === guess.value ? `from ${guess.from}` : 'as you say';
}

function Fact({ name, words, note }: { readonly name: string; readonly words: string; readonly note: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {words} <span class="quiet">({note})</span>
      </dd>
    </>
  );
}
