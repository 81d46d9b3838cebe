import { capitalised } from '../links/capitalised';
import { WorkbookProblem } from './problem';

/**
 * One changing action at a time in a document. A document lock ends with its execution; an action of several
 * executions therefore holds a lease in a document property, which is taken and renewed under that lock. A lease that
 * has expired was left behind: by a closed sidebar, or by an execution that was stopped.
 */
interface Lease {
  readonly token: string;
  readonly action: string;
  readonly done: number;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

/** An action that is under way, for those who have to wait. */
export interface Running {
  /** `an import of rival.csv`, `a refresh of DE Germany`. */
  readonly action: string;
  /** 0–1. */
  readonly done: number;
  /** Seconds until somebody else may take over; 0 when expired. */
  readonly expiresIn: number;
}

const PROPERTY = 'lease';
const LASTS_MS = 90_000;
const LOCK_WAIT_MS = 5_000;

/** Somebody else is at work. */
export class Busy extends WorkbookProblem {
  constructor(readonly running: Running) {
    super(
      `${capitalised(running.action)} is running, ${Math.round(running.done * 100)} %. Wait until it is done, or take over if whoever started it has gone. Nothing was changed.`,
    );
  }
}

/**
 * Takes the lease and answers its token: when nobody holds one, when the one held has expired, or with `takeOver`.
 * @throws Busy
 */
export function takeLease(action: string, takeOver: boolean): string {
  return underLock(() => {
    const held = readLease();
    if (held !== null && !takeOver && held.expires > Date.now()) throw new Busy(asRunning(held));
    const token = Utilities.getUuid();
    writeLease({ token, action, done: 0, expires: Date.now() + LASTS_MS });
    return token;
  });
}

/**
 * Says that the action is still at work.
 * @throws WorkbookProblem when somebody took over meanwhile: stop, and change nothing more.
 */
export function renewLease(token: string, done: number): void {
  underLock(() => {
    writeLease({ ...heldBy(token), done, expires: Date.now() + LASTS_MS });
  });
}

/**
 * Makes a change that must not be made twice while nobody can take the lease, and sees it written.
 * @throws WorkbookProblem when somebody took over meanwhile.
 */
export function commitUnder(token: string, change: () => void): void {
  underLock(() => {
    heldBy(token);
    change();
    SpreadsheetApp.flush();
  });
}

function heldBy(token: string): Lease {
  const held = readLease();
  if (held?.token === token) return held;
  throw new WorkbookProblem('Somebody else took this over meanwhile. Open the panel again to see where it stands.');
}

/** Gives the lease back; one that is not ours any more is left alone. */
export function dropLease(token: string): void {
  underLock(() => {
    if (readLease()?.token === token) PropertiesService.getDocumentProperties().deleteProperty(PROPERTY);
  });
}

/** Runs a changing action of one execution under a lease of its own and sees it written; the work is given its token. */
export function withLease<T>(action: string, work: (token: string) => T): T {
  const token = takeLease(action, false);
  try {
    const value = work(token);
    SpreadsheetApp.flush();
    return value;
  } finally {
    dropLease(token);
  }
}

/** What is running in this document, or null. */
export function readRunning(): Running | null {
  const held = readLease();
  return held === null ? null : asRunning(held);
}

function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_WAIT_MS)) {
    throw new WorkbookProblem(
      'The spreadsheet is busy with somebody else’s action. Try again in a few seconds; nothing was changed.',
    );
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

function readLease(): Lease | null {
  const text = PropertiesService.getDocumentProperties().getProperty(PROPERTY);
  return text === null ? null : (JSON.parse(text) as Lease);
}

function writeLease(lease: Lease): void {
  PropertiesService.getDocumentProperties().setProperty(PROPERTY, JSON.stringify(lease));
}

function asRunning(lease: Lease): Running {
  return {
    action: lease.action,
    done: lease.done,
    expiresIn: Math.max(0, Math.ceil((lease.expires - Date.now()) / 1000)),
  };
}
