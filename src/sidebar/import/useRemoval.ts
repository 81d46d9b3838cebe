import { useRef, useState } from 'preact/hooks';
import type { RemovalPlan } from '../../imports/removal';
import type { ImportRecord } from '../../links/observation';
import { planRemovals } from '../flow/removals';
import { usePane } from '../pane';
import { problemWords } from '../parts/words';

/** The question whether to remove an import: which one, and what that would change. */
export interface Removal {
  readonly ask: (records: readonly ImportRecord[]) => void;
  readonly isAsked: (records: readonly ImportRecord[]) => boolean;
  /** null until it is known what would change. */
  readonly plans: readonly RemovalPlan[] | null;
  /** Why that cannot be known; ''. */
  readonly problem: string;
  readonly close: () => void;
}

interface Question {
  readonly numbers: string;
  readonly plans: readonly RemovalPlan[] | null;
  readonly problem: string;
}

/** Reads what is stored and plans the removal, as soon as somebody asks for it. */
export function useRemoval(): Removal {
  const { client } = usePane();
  const [question, setQuestion] = useState<Question | null>(null);
  const asked = useRef('');

  const answer = (next: Question | null): void => {
    if ((next?.numbers ?? '') === asked.current) setQuestion(next);
  };
  const ask = async (records: readonly ImportRecord[]): Promise<void> => {
    const numbers = numbersOf(records);
    asked.current = numbers;
    answer({ numbers, plans: null, problem: '' });
    try {
      answer({ numbers, plans: await planRemovals(client, records), problem: '' });
    } catch (problem) {
      answer({ numbers, plans: null, problem: problemWords(problem) });
    }
  };

  return {
    ask: (records) => void ask(records),
    isAsked: (records) => question?.numbers === numbersOf(records),
    plans: question?.plans ?? null,
    problem: question?.problem ?? '',
    close: () => {
      asked.current = '';
      setQuestion(null);
    },
  };
}

function numbersOf(records: readonly ImportRecord[]): string {
  return records.map(({ number }) => number).join();
}
