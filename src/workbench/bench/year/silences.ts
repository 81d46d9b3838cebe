/**
 * How long the pane computes, and how long it does not answer meanwhile: between two turns that others get. While it waits for
 * the server it answers.
 */
export class Silences {
  private last = performance.now();
  private longest = 0;
  private sum = 0;
  private waits = false;
  private readonly timer: NodeJS.Timeout;

  constructor() {
    this.timer = setInterval(() => this.turn(), 1);
  }

  /** Another turn begins. */
  turn(): void {
    const now = performance.now();
    if (!this.waits) {
      this.longest = Math.max(this.longest, now - this.last);
      this.sum += now - this.last;
    }
    this.last = now;
  }

  /** The pane begins to wait for the server, or has its answer. */
  wait(begins: boolean): void {
    this.turn();
    this.waits = begins;
  }

  /** Milliseconds since it was last taken. */
  take(): { readonly computed: number; readonly longest: number } {
    this.turn();
    const taken = { computed: this.sum, longest: this.longest };
    this.sum = 0;
    this.longest = 0;
    return taken;
  }

  end(): void {
    clearInterval(this.timer);
  }
}
