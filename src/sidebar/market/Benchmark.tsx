import type { MarketPanel } from '../../actions/protocol';
import { count } from '../parts/words';

/** Our local referring domains against the benchmark; nothing while either is unknown. */
export function Benchmark({ market: { local, benchmark } }: { readonly market: MarketPanel }) {
  if (local === null || benchmark === null || benchmark === 0) return null;
  const part = Math.min(1, local / benchmark);
  const words = `${count(local)} of ${count(benchmark)} (${Math.round((local / benchmark) * 100)} %)`;
  return (
    <div class="stack">
      <div class="bar" role="img" aria-label={`Local referring domains against the benchmark: ${words}`}>
        <span style={{ width: `${Math.round(part * 100)}%` }} />
      </div>
      <div class="row apart quiet">
        <span>Local, ours and the benchmark</span>
        <span class="number">{words}</span>
      </div>
    </div>
  );
}
