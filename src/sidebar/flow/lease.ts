import type { Leased } from '../../actions/protocol';

type Refusal = Extract<Leased<unknown>, { readonly ok: false }>;

/** The spreadsheet said no and changed nothing: somebody else is at work, or the reason is in the message. */
export class Refused extends Error {
  readonly running: Refusal['running'];
  /** What can be put back with one press, so that it works next time. */
  readonly mend: Refusal['mend'];

  constructor({ message, running, mend }: Omit<Refusal, 'ok'>) {
    super(message);
    this.running = running;
    this.mend = mend;
  }
}

/** What a leased call answers; throws `Refused` when it refuses. */
export function granted<T>(answer: Leased<T>): T {
  if (!answer.ok) throw new Refused(answer);
  return answer.value;
}

/** A call failed while our own action held the lease: trying again may take it back without waiting. */
export class Interrupted extends Error {}

/** Runs what needs the lease that we hold; a failure that is no refusal becomes `Interrupted`. */
export async function holding<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof Refused) throw problem;
    throw new Interrupted(problem instanceof Error ? problem.message : String(problem));
  }
}
