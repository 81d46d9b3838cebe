import type { Execution } from './execution';

/** Locks end with the execution that holds them. */
export class Locks {
  private readonly holders = new Map<string, Execution | 'somebody'>();

  /** Takes the lock unless another execution holds it; taking one's own again is fine. */
  take(name: string, execution: Execution): boolean {
    const holder = this.holders.get(name);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(name, execution);
    return true;
  }

  holds(name: string, execution: Execution): boolean {
    return this.holders.get(name) === execution;
  }

  release(name: string, execution: Execution): void {
    if (this.holds(name, execution)) this.holders.delete(name);
  }

  releaseAll(execution: Execution): void {
    for (const name of [...this.holders.keys()]) this.release(name, execution);
  }

  clear(): void {
    this.holders.clear();
  }

  /** Somebody else's execution holds the lock, until told otherwise. */
  holdElsewhere(name: string, held: boolean): void {
    if (held) this.holders.set(name, 'somebody');
    else if (this.holders.get(name) === 'somebody') this.holders.delete(name);
  }
}
