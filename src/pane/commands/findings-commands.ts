import type { CountedAs } from "../../core/findings/counted-as";
import type { ComparisonChoice } from "../../tasks/change-results";
import type { FindingsChoices } from "../../tasks/findings-results";
import { refusal, success } from "../../core/outcome";
import type { FilterFate } from "../../tasks/standing-filter";
import { filterLookedFor } from "../case-filter-fate";
import type { CommandGround } from "./command-ground";

/** Findings, and the cases behind their numbers. */
export interface FindingsCommands {
  previewFindings(): Promise<void>;
  writeFindings(choices?: FindingsChoices): Promise<void>;
  /** Sets the findings beside earlier audits; without a choice beside those of Audit findings, or all that are found. */
  previewChange(chosen?: ComparisonChoice): Promise<void>;
  /** Copies last time's sheets in out of a file that was chosen here; it is read in the pane and sent nowhere. */
  takeInPastAudit(file: Blob): Promise<void>;
  /** Filters the sheet to the cases behind a count; `replace`: even where somebody else's filter stands. */
  filterToCases(count: CountedAs, replace: boolean): Promise<void>;
  clearFilter(): Promise<void>;
  readSelection(): Promise<void>;
}

export function findingsCommands({ now, store, run, by, advance }: CommandGround): FindingsCommands {
  /** null where the pane speaks of no filter, or where it can't be read. */
  const fateOfFilter = async (): Promise<FilterFate | null> => {
    const { caseFilter, audit } = store.state();
    const sheet = audit?.scoringSheet ?? null;
    const filter = caseFilter === null ? null : filterLookedFor(caseFilter);
    if (sheet === null || filter === null) return null;
    const fate = await now().filterFate(sheet, filter);
    return fate.ok ? fate.value : null;
  };

  return {
    previewFindings: () =>
      run({
        task: "previewFindings",
        writes: false,
        async ask() {
          const read = await now().previewFindings();
          return read.ok ? success({ preview: read.value, filter: await fateOfFilter() }) : read;
        },
        result: (read) => ({ task: "previewFindings", ...read }),
      }),
    writeFindings: (choices) =>
      run({
        task: "writeFindings",
        writes: true,
        ask: (token, signal) => now().writeFindings(by(), advance(token, signal), choices),
        result: (made) => ({ task: "writeFindings", made }),
      }),
    previewChange: (chosen) =>
      run({
        task: "previewChange",
        writes: false,
        ask: () => now().previewChange(chosen),
        result: (change) => ({ task: "previewChange", change }),
      }),
    takeInPastAudit: (file) =>
      run({
        task: "takeInPastAudit",
        writes: true,
        ask: async () => now().takeInPastAudit(new Uint8Array(await file.arrayBuffer())),
        result: (change) => ({ task: "takeInPastAudit", change }),
      }),
    async filterToCases(count, replace) {
      const sheet = store.state().audit?.scoringSheet ?? null;
      const ask = (await import(/* webpackChunkName: "findings" */ "../case-filter-ask")).caseFilterAsk(
        store.state(),
        count,
        replace,
      );
      if (sheet === null || ask === null) return;
      await run({
        task: "filterToCases",
        writes: true,
        ask: () => now().filterToCases(sheet, ask),
        result: (answer) => ({ task: "filterToCases", count, answer }),
      });
    },
    async clearFilter() {
      const filter = store.state().caseFilter?.filter ?? null;
      const sheet = store.state().audit?.scoringSheet ?? null;
      if (filter === null) return;
      const { sheet: name } = filter.standing;
      await run({
        task: "clearFilter",
        writes: true,
        async ask() {
          // Without the table it can't be told whose filter stands, and nothing is cleared.
          if (sheet === null) return refusal({ kind: "sheetChangedSince", sheet: name, written: [] });
          return now().clearFilter(sheet, filter);
        },
        result: (fate) => ({ task: "clearFilter", fate }),
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
