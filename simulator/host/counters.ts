/** What crossed the wire. Every request is counted, also those that the client makes to tidy up after Excel.run. */
export interface Counts {
  requests: number;
  actions: number;
  /** UTF-8 bytes from the add-in to Excel. */
  bytesIn: number;
  /** UTF-8 bytes from Excel to the add-in. */
  bytesOut: number;
  /** Calls that empty Excel's list of things to undo (#5918). */
  undoCleared: number;
}

const nothing: Counts = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0, undoCleared: 0 };

export class Counters implements Counts {
  requests = 0;
  actions = 0;
  bytesIn = 0;
  bytesOut = 0;
  undoCleared = 0;

  /** The counts now, to be given to `since` when the task is over. */
  mark(): Counts {
    const { requests, actions, bytesIn, bytesOut, undoCleared } = this;
    return { requests, actions, bytesIn, bytesOut, undoCleared };
  }

  reset(): void {
    Object.assign(this, nothing);
  }

  /** What was counted since the mark; without one, everything. */
  since(mark: Counts = nothing): Counts {
    return {
      requests: this.requests - mark.requests,
      actions: this.actions - mark.actions,
      bytesIn: this.bytesIn - mark.bytesIn,
      bytesOut: this.bytesOut - mark.bytesOut,
      undoCleared: this.undoCleared - mark.undoCleared,
    };
  }
}
