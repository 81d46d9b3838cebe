import type { MarketForm, PageRow, SourceEntry } from '../../actions/protocol';
import type { Draft } from '../../sidebar/flow/draft';

/** An export to import, and how its draft is answered. */
export interface JobFile {
  /** As the caller named it. */
  readonly path: string;
  readonly draft: Draft;
}

/** Everything that the demo does in the workbook. */
export interface Job {
  readonly markets: readonly MarketForm[];
  /** Rows of the tab Pages; the files were searched for them. */
  readonly pages: readonly PageRow[];
  readonly files: readonly JobFile[];
  readonly sources: readonly SourceEntry[];
}
