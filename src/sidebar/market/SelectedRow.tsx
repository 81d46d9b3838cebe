import type { Selected } from '../../actions/protocol';
import { usePane } from '../pane';
import { count } from '../parts/words';
import { AlwaysTreat } from './AlwaysTreat';
import { useSelection } from './useSelection';

const LINKS_SHOWN = 20;

type Verdict = Selected['verdicts'][number];

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
      {row.host !== row.domain && <p class="quiet">Judged by its host {row.host}.</p>}
      {row.verdicts.map((verdict) => (
        <VerdictLines key={verdict.of} verdict={verdict} />
      ))}
      <p class="quiet">Bars show how far each sign would be believed alone.</p>
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

function VerdictLines({ verdict }: { readonly verdict: Verdict }) {
  const { of, value, confidence, reasons } = verdict;
  return (
    <div>
      <h3>{of}</h3>
      <p>
        {value}
        {confidence > 0 && reasons.length > 0 && <span class="quiet"> · {percent(confidence)} sure</span>}
      </p>
      {reasons.length === 0 && (
        <p class="quiet">{of === 'Quality' ? 'Nothing speaks against it.' : 'No sign of any.'}</p>
      )}
      {confidence === 0 && reasons.length > 0 && <p class="quiet">Too weak to decide:</p>}
      <ul class="reasons">
        {reasons.map((reason) => (
          <ReasonLine key={`${reason.because} ${reason.says}`} reason={reason} />
        ))}
      </ul>
    </div>
  );
}

/** A reason, what it speaks for where that is not the verdict, and how far it would be believed alone. */
function ReasonLine({ reason: { because, says, strength, role } }: { readonly reason: Verdict['reasons'][number] }) {
  const aside = { for: '', against: says === '' ? 'speaks against it' : `speaks for ${says}`, weak: says }[role];
  return (
    <li class={`reason ${role}`}>
      <span>
        {because}
        {aside !== '' && aside !== because && <> · {aside}</>}
      </span>
      <span class="strength" role="img" aria-label={percent(strength)} title={`Alone believed to ${percent(strength)}`}>
        <i style={{ width: `${strength * 100}%` }} />
      </span>
    </li>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
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
