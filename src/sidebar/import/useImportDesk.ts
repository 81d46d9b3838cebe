import { useEffect, useRef, useState } from 'preact/hooks';
import type { Panel } from '../../actions/protocol';
import { NotImportable, Unmapped } from '../../imports/exported';
import { AS_RECOGNISED, type ReadAs } from '../../imports/readAs';
import type { ImportRecord } from '../../links/observation';
import type { Draft } from '../flow/draft';
import { pause } from '../flow/pause';
import { type Planned, planDrafts } from '../flow/planDrafts';
import type { ReadWatch } from '../flow/readBlob';
import { draftOfBlob, draftOfPaste, draftOfTab, type Reading } from '../flow/readDrafts';
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
  /** A table of which somebody must say what its columns hold; null. */
  readonly unmapped: Unmapped | null;
  /** What somebody said of it. */
  readonly readAs: ReadAs | null;
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
  /** Reads a file again as somebody says, and remembers it for all with the same columns. */
  readonly readAs: (card: Card, key: string, readAs: ReadAs) => void;
  /** Asks again what the columns of a file hold. */
  readonly mapAgain: (card: Card) => void;
  readonly remove: (ids: readonly number[]) => void;
}

type Read = (id: number, how: Reading, watch: ReadWatch) => Promise<Draft>;

/** The files that lie in the pane, and what importing them would change. Plans are made again whenever either side changes. */
export function useImportDesk(): ImportDesk {
  const { client, panel, busy, show } = usePane();
  const [cards, setCards] = useState<readonly Card[]>([]);
  const nextId = useRef(1);
  const planning = usePlans(cards);
  const remembered = new Map(Object.entries(panel.readings));
  const how = {
    ...{ today: panel.today, tracked: knownSites(panel), log: logWithInterrupted(panel), remembered },
    pages: panel.pages,
  };

  const put = (id: number, change: Partial<Card>) =>
    setCards((now) => now.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const removed = useRef(new Set<number>());
  const reads = useRef(new Map<number, Read>());
  const read = async (id: number, said: Partial<Reading> = {}): Promise<void> => {
    const again = reads.current.get(id);
    if (again === undefined) return;
    put(id, { refused: '', draft: null, read: 0, unmapped: null });
    await pause();
    const onProgress = inSteps((done) => put(id, { read: done }));
    const watch = { onProgress, cancelled: () => removed.current.has(id) };
    put(id, await outcomeOf(() => again(id, { ...how, ...said }, watch)));
  };
  const add = async (name: string, now: Promise<Panel>, readIt: Read): Promise<void> => {
    const id = nextId.current++;
    reads.current.set(id, readIt);
    setCards((before) => [...before, { id, name, refused: '', draft: null, read: 0, unmapped: null, readAs: null }]);
    // Somebody may have listed pages since the pane was last read, and the file is searched for them only once.
    const { pages } = await now.catch(() => panel);
    await read(id, { pages });
  };
  const addFiles = async (files: readonly File[]): Promise<void> => {
    const now = client.readPanel();
    for (const file of files) await add(file.name, now, (id, as, watch) => draftOfBlob(id, file, as, watch));
  };
  const addPaste = (text: string): Promise<void> =>
    add('Pasted rows', client.readPanel(), async (id, as) => draftOfPaste(id, text, as));
  const addOpenTab = async (): Promise<void> => {
    const open = client.readPanel();
    const name = await open.then(({ activeTab }) => activeTab).catch(() => panel.activeTab);
    await add(name, open, async (id, as) => {
      show(await open);
      return draftOfTab(id, client, name, as);
    });
  };
  const readAgain = async ({ id }: Card, key: string, readAs: ReadAs): Promise<void> => {
    put(id, { readAs });
    show({ ...panel, readings: { ...panel.readings, [key]: readAs } });
    await read(id, { readAs });
    // Whoever is asked once more next time has lost nothing else.
    await client.saveReading(key, readAs).catch(() => {});
  };
  const mapAgain = async ({ id, draft, readAs }: Card): Promise<void> => {
    put(id, { readAs: { ...(readAs ?? AS_RECOGNISED), mapping: draft?.exported.mapping ?? null } });
    await read(id, { remembered: new Map() });
  };
  return {
    ...planning,
    cards,
    addFiles: (files) => void (busy || addFiles(files)),
    addPaste: (text) => void (busy || addPaste(text)),
    addOpenTab: () => void (busy || addOpenTab()),
    readAs: (card, key, readAs) => void (busy || readAgain(card, key, readAs)),
    mapAgain: (card) => void (busy || mapAgain(card)),
    correct: (draft) => setCards((now) => now.map((card) => (card.id === draft.id ? { ...card, draft } : card))),
    remove: (ids) => {
      for (const id of ids) {
        removed.current.add(id);
        reads.current.delete(id);
      }
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
    if (problem instanceof Unmapped) return { unmapped: problem };
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
