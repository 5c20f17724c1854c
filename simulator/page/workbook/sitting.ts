import { installContainer } from "../../host/browser-container";
import type { OpenWorkbook } from "./open-workbook";

/** What the page has open now, and the door through which the pane in its frame gets to the emulated Excel. */
export class Sitting {
  private readonly watchers = new Set<() => void>();

  constructor(private open: OpenWorkbook) {}

  readonly current = (): OpenWorkbook => this.open;
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  begin(open: OpenWorkbook): void {
    this.open = open;
    for (const watcher of this.watchers) watcher();
  }

  /** Called by the pane's first script, before office.js is there: a pane talks to the workbook that it was opened beside. */
  readonly installInto = (pane: Window): void => {
    // office.js remembers the host of an earlier page in this store.
    pane.sessionStorage.clear();
    installContainer(pane, this.open.host);
  };
}
