import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../../actions/protocol';
import { NotImportable } from '../../imports/exported';
import type { ImportRecord } from '../../links/observation';
import type { Draft } from '../flow/draft';
import { pause } from '../flow/pause';
import { type Planned, planDrafts } from '../flow/planDrafts';
import type { ReadWatch } from '../flow/readBlob';
import { draftOfBlob, draftOfPaste, draftOfTab } from '../flow/readDrafts';
import { knownSites } from '../flow/sites';
import { usePane } from '../pane';
import { problemWords } from '../parts/words';

/** A file on the desk: being read, refused, or read. */
export interface Card {
  readonly id: number;
  readonly name: string;
  /** Why it cannot be imported; ''. */
  readonly refused: string;
  readonly draft: Draft | null;
  /** How much of it has been read, 0–1. */
  readonly read: number;
}

export interface ImportDesk {
  readonly cards: readonly Card[];
  /** Plans by card; null while they are made. */
  readonly plans: ReadonlyMap<number, readonly Planned[]> | null;
  /** Why the plans could not be made; ''. */
  readonly problem: string;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addPaste: (text: string) => void;
  /** The tab that is open now, which may not be the one that was open when the pane was last read. */
  readonly addOpenTab: () => void;
  readonly correct: (draft: Draft) => void;
  readonly remove: (ids: readonly number[]) => void;
}

type Read = (id: number, watch: ReadWatch) => Promise<Draft>;

/** The files that lie in the pane, and what importing them would change. Plans are made again whenever either side changes. */
export function useImportDesk(): ImportDesk {
  const { client, panel, busy, show } = usePane();
  const [cards, setCards] = useState<readonly Card[]>([]);
  const nextId = useRef(1);
  const planning = usePlans(cards);
  const how = { today: panel.today, tracked: knownSites(panel), log: logWithInterrupted(panel) };

  const put = (id: number, change: Partial<Card>) =>
    setCards((now) => now.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const removed = useRef(new Set<number>());
  const add = async (name: string, read: Read): Promise<void> => {
    const id = nextId.current++;
    setCards((now) => [...now, { id, name, refused: '', draft: null, read: 0 }]);
    await pause();
    const onProgress = inSteps((done) => put(id, { read: done }));
    put(id, await outcomeOf(() => read(id, { onProgress, cancelled: () => removed.current.has(id) })));
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    for (const file of files) await add(file.name, (id, watch) => draftOfBlob(id, file, how, watch));
  };
  const addOpenTab = async (): Promise<void> => {
    const open = client.readPanel();
    const name = await open.then(({ activeTab }) => activeTab).catch(() => panel.activeTab);
    await add(name, async (id) => {
      show(await open);
      return draftOfTab(id, client, name, how);
    });
  };
  return {
    ...planning,
    cards,
    addFiles: (files) => void (busy || addFiles(files)),
    addPaste: (text) => void (busy || add('Pasted rows', async (id) => draftOfPaste(id, text, how))),
    addOpenTab: () => void (busy || addOpenTab()),
    correct: (draft) => setCards((now) => now.map((card) => (card.id === draft.id ? { ...card, draft } : card))),
    remove: (ids) => {
      for (const id of ids) removed.current.add(id);
      setCards((now) => now.filter(({ id }) => !ids.includes(id)));
    },
  };
}

/** The same file again gets the answers that it had when it was interrupted, so that it goes on instead of anew. */
function logWithInterrupted({ imports, interrupted }: Panel): readonly ImportRecord[] {
  return interrupted === null || interrupted.removal ? imports : [...imports, interrupted.record];
}

/** A bar that moves by less than a hundredth is not worth drawing. */
function inSteps(draw: (done: number) => void): (done: number) => void {
  let drawn = 0;
  return (done) => {
    if (done - drawn < 0.01) return;
    drawn = done;
    draw(done);
  };
}

async function outcomeOf(read: () => Promise<Draft>): Promise<Partial<Card>> {
  try {
    const draft = await read();
    return { name: draft.exported.file, draft };
  } catch (problem) {
    const words = problemWords(problem);
    return { refused: problem instanceof NotImportable ? words : `It could not be read: ${words}` };
  }
}

/** Plans for the drafts as they are now; an earlier run that ends late is dropped. */
function usePlans(cards: readonly Card[]): Pick<ImportDesk, 'plans' | 'problem'> {
  const { client, panel } = usePane();
  const [plans, setPlans] = useState<ImportDesk['plans']>(new Map());
  const [problem, setProblem] = useState('');
  const log = useUnchanged(panel.imports, panel.imports.map(({ number }) => number).join());
  useEffect(() => {
    let current = true;
    const drafts = cards.flatMap(({ draft }) => draft ?? []);
    setPlans(null);
    setProblem('');
    planDrafts(client, drafts, log).then(
      (made) => current && setPlans(made),
      (failure) => current && setProblem(problemWords(failure)),
    );
    return () => {
      current = false;
    };
  }, [cards, log, client]);
  return { plans, problem };
}

/** The value that first came with a key: reading the same log again must not plan again. */
function useUnchanged<T>(value: T, key: string): T {
  const kept = useRef({ key, value });
  if (kept.current.key !== key) kept.current = { key, value };
  return kept.current.value;
}
