import type { CountedAs } from "../../core/findings/counted-as";
import type { FindingsChoices } from "../../tasks/findings-results";
import type { CommandGround } from "./command-ground";

/** Findings, and the cases behind their numbers. */
export interface FindingsCommands {
  previewFindings(): Promise<void>;
  writeFindings(choices?: FindingsChoices): Promise<void>;
  /** Filters the sheet to the cases behind a count; `replace`: even where somebody else's filter stands. */
  filterToCases(count: CountedAs, replace: boolean): Promise<void>;
  clearFilter(): Promise<void>;
  readSelection(): Promise<void>;
}

export function findingsCommands({ now, store, run, by, advance }: CommandGround): FindingsCommands {
  return {
    previewFindings: () =>
      run({
        task: "previewFindings",
        writes: false,
        ask: () => now().previewFindings(),
        result: (preview) => ({ task: "previewFindings", preview }),
      }),
    writeFindings: (choices) =>
      run({
        task: "writeFindings",
        writes: true,
        ask: (token, signal) => now().writeFindings(by(), advance(token, signal), choices),
        result: (made) => ({ task: "writeFindings", made }),
      }),
    async filterToCases(count, replace) {
      const sheet = store.state().audit?.scoringSheet ?? null;
      const ask = (await import("../case-filter-ask")).caseFilterAsk(store.state(), count, replace);
      if (sheet === null || ask === null) return;
      await run({
        task: "filterToCases",
        writes: true,
        ask: () => now().filterToCases(sheet, ask),
        result: (answer) => ({ task: "filterToCases", count, answer }),
      });
    },
    async clearFilter() {
      const standing = store.state().caseFilter?.filter?.standing ?? null;
      if (standing === null) return;
      await run({
        task: "clearFilter",
        writes: true,
        ask: () => now().clearFilter(standing),
        result: () => ({ task: "clearFilter" }),
      });
    },
    readSelection: () =>
      run({
        task: "readSelection",
        writes: false,
        ask: () => now().readSelection(),
        result: (cells) => ({ task: "readSelection", cells }),
      }),
  };
}
