/** @jest-environment jsdom */
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import * as fc from "fast-check";
import type { ReactElement } from "react";
import type { Findings } from "../../src/core/findings/findings";
import { shownRules } from "../../src/core/shown-rules";
import { paneCommands } from "../../src/pane/commands/commands";
import { PaneContext } from "../../src/pane/pane-context";
import { firstState } from "../../src/pane/pane-state";
import { paneStore } from "../../src/pane/pane-store";
import { BearInMind } from "../../src/pane/screens/findings/BearInMind";
import { Results } from "../../src/pane/screens/findings/Results";
import { ByGroup } from "../../src/pane/screens/result/ByGroup";
import { anyFindings } from "../core/findings/any-findings";
import {
  noPercentageWithoutItsBase,
  nothingIsCalledOverall,
  nothingUnfinished,
  percentagesAreOfTheFindings,
  percentagesAreOfTheirCounts,
} from "../sheets/never-said";
import type { SaidRow } from "../sheets/said-rows";
import { tasksOnPaper } from "./tasks-on-paper";

const { tasks } = tasksOnPaper();
const store = paneStore(firstState);
const pane = {
  state: firstState,
  dispatch: store.dispatch,
  commands: paneCommands(tasks, store),
  saveFile: null,
};

const inPane = (element: ReactElement): ReactElement => (
  <PaneContext.Provider value={pane}>{element}</PaneContext.Provider>
);

/** What is read together: a result with its bar, a row of a table, a remark. */
function rowsShown(): readonly SaidRow[] {
  return [...document.querySelectorAll("section.result, tr, .remark")].map((element) => {
    const parts = [...element.querySelectorAll("p, th, td, svg[aria-label]")];
    const said = (parts.length === 0 ? [element] : parts).map(
      (part) => part.getAttribute("aria-label") ?? part.textContent ?? "",
    );
    return { where: "pane", cells: said.map((cell) => ({ cell, role: "text" })) };
  });
}

function faultsOf(findings: Findings): readonly string[] {
  const laws = [
    nothingUnfinished,
    noPercentageWithoutItsBase,
    percentagesAreOfTheirCounts,
    percentagesAreOfTheFindings,
    nothingIsCalledOverall,
  ];
  return rowsShown().flatMap((row) =>
    laws.flatMap((law) =>
      law(row, findings).map((fault) => `${fault}: ${row.cells.map(({ cell }) => String(cell)).join(" | ")}`),
    ),
  );
}

test("law over what the pane shows of any findings: as bars, as a table, by group, and to bear in mind", () => {
  let shown = 0;
  fc.assert(
    fc.property(anyFindings, (findings) => {
      const { fewestForPercentage } = shownRules(findings.settings);
      render(
        inPane(
          <>
            <Results findings={findings} />
            <BearInMind findings={findings} />
            {findings.results.map((result) => (
              <ByGroup key={result.criterion.id} result={result} fewest={fewestForPercentage} />
            ))}
          </>,
        ),
      );
      const asBars = faultsOf(findings);
      fireEvent.click(screen.getByText("As a table"));
      const asTable = faultsOf(findings);
      shown += rowsShown().length;
      cleanup();
      expect([...asBars, ...asTable]).toEqual([]);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  // By chance between two and six hundred: some must be, or nothing was looked at.
  expect(shown).toBeGreaterThan(50);
});
