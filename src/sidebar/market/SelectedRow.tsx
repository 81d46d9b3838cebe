import type { Selected } from '../../actions/protocol';
import { usePane } from '../pane';
import { count } from '../parts/words';
import { AlwaysTreat } from './AlwaysTreat';
import { useSelection } from './useSelection';

const LINKS_SHOWN = 20;

/** Why the selected row got its verdict, and what one can do about it. */
export function SelectedRow({ visible }: { readonly visible: boolean }) {
  const { selected, refresh } = useSelection(visible);
  return (
    <section class="box" aria-label="Selected row">
      <h2>Selected row</h2>
      {selected ? (
        <Explained key={selected.domain} row={selected} onSaved={refresh} />
      ) : (
        <p class="quiet">
          {selected === undefined
            ? 'Looking…'
            : 'Select a row in a market’s tab: here you will see why it got its verdict, its links and who else has them.'}
        </p>
      )}
    </section>
  );
}

function Explained({ row, onSaved }: { readonly row: Selected; readonly onSaved: () => void }) {
  const { market } = usePane();
  return (
    <div class="stack">
      <div class="row apart">
        <strong>{row.domain}</strong>
        <span class={`chip ${row.relevance.toLowerCase().replace(' ', '-')}`}>{row.relevance}</span>
      </div>
      {row.market !== market?.code && <p class="quiet">In {row.tab}</p>}
      <p>{row.why}</p>
      {row.verdicts.map((verdict) => (
        <VerdictLines key={verdict.of} verdict={verdict} />
      ))}
      <Links links={row.links} />
      {row.competitors.length > 0 && (
        <div>
          <h3>Competitors with a link</h3>
          <p>{row.competitors.join(', ')}</p>
        </div>
      )}
      <AlwaysTreat row={row} onSaved={onSaved} />
    </div>
  );
}

function VerdictLines({ verdict }: { readonly verdict: Selected['verdicts'][number] }) {
  return (
    <div>
      <h3>{verdict.of}</h3>
      <p>
        {verdict.value || 'Unknown'}
        {verdict.signals.length > 0 && <span class="quiet"> · {Math.round(verdict.confidence * 100)} % sure</span>}
      </p>
      <ul class="signals quiet">
        {[...new Set(verdict.signals)].map((signal) => (
          <li key={signal}>{signal}</li>
        ))}
      </ul>
    </div>
  );
}

function Links({ links }: { readonly links: Selected['links'] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <h3>Links</h3>
      <ul class="list tight">
        {links.slice(0, LINKS_SHOWN).map((link) => (
          <li key={`${link.url} ${link.target} ${link.tool}`}>
            <PageLink url={link.url} />
            <span class="quiet">
              → {targetWords(link.target)} · {link.status} · {link.tool}
            </span>
          </li>
        ))}
      </ul>
      {links.length > LINKS_SHOWN && <p class="quiet">and {count(links.length - LINKS_SHOWN)} more</p>}
    </div>
  );
}

/** Strangers choose these addresses: only web pages become links. */
function PageLink({ url }: { readonly url: string }) {
  if (url === '') return <span>(page not named in the report)</span>;
  if (!/^https?:\/\//i.test(url)) return <span>{url}</span>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {url.replace(/^https?:\/\/(www\.)?/i, '')}
    </a>
  );
}

/** A report without targets names only the scope it was exported for: `*example.com/`. */
function targetWords(target: string): string {
  return target.startsWith('*') ? `${target.slice(1)} (page not named)` : target;
}
