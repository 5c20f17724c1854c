/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import type { PaneAccess } from "../../src/pane/pane-context";
import { PaneContext } from "../../src/pane/pane-context";
import { ResultsTable } from "../../src/pane/screens/findings/ResultsTable";
import type { ShownRules } from "../../src/core/shown-rules";
import { foundIn } from "../core/findings/audit-of-marks";

/** "Met in the cases read" and "For all cases" of the question, nine of twelve met, 400 in the list. */
function cellsUnder(shown?: Partial<ShownRules>): readonly (string | null)[] {
  const { findings } = foundIn({
    strata: [{ size: 400, marks: "YYYYYYYYYNNN" }],
    settings: shown === undefined ? {} : { shown },
  });
  const pane = { dispatch: () => undefined } as unknown as PaneAccess;
  const { unmount } = render(
    <PaneContext.Provider value={pane}>
      <ResultsTable findings={findings} />
    </PaneContext.Provider>,
  );
  const row = screen.getByRole("row", { name: /^1 Question/ });
  const cells = within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);
  unmount();
  return cells;
}

test("by the usual limits twelve cases have a percentage and an estimate", () => {
  const [read, all] = cellsUnder();
  expect(read).toBe("9 of 12 (75%)");
  expect(all).toMatch(/^75% \(\d+–\d+%\), low precision$/);
});

test("below the audit’s own number there is the count alone, and no estimate", () => {
  const [read, all] = cellsUnder({ fewestForPercentage: 13 });
  expect(read).toBe("9 of 12");
  expect(all).toMatch(/^Fewer than 13 cases/);
  expect(all).not.toContain("%");
  expect(cellsUnder({ fewestForPercentage: 12 })[0]).toBe("9 of 12 (75%)");
});

test("what counts as low precision is the audit’s own too", () => {
  const lenient = {
    fewestForPrecision: 12,
    fewestDegreesOfFreedom: 1,
    widestInterval: 1,
    widestOfEstimate: 9,
  };
  expect(cellsUnder(lenient)[1]).toMatch(/^75% \(\d+–\d+%\)$/);
});
