/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const renamed = (candidates: readonly string[], renumbered = false) => ({
  ...scoredAudit(),
  scoring: null,
  scoringSheet: null,
  sheetProblems: [
    {
      kind: "scoringColumnRenamed" as const,
      sheet: "Audit sample",
      column: "4 Right decision",
      candidates,
      renumbered,
      places: [],
    },
  ],
});

test("the pane asks which column it is, and takes the answer", async () => {
  const { calls } = await openedPane({ screen: "score", added: null }, renamed(["Decision ok?", "Notes"]));
  expect(screen.getByText("Which column is “4 Right decision” now?")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "It is “Decision ok?”" }));
  expect(calls.find(([task]) => task === "restoreColumn")?.[1]).toEqual({
    column: "4 Right decision",
    standsAs: "Decision ok?",
  });
  await settled();
});

test("none of them: that one column is added anew", async () => {
  const { calls } = await openedPane({ screen: "overview" }, renamed(["Decision ok?"]));
  expect(screen.getByText("Is “Decision ok?” your column “4 Right decision”?")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "No, add it anew" }));
  expect(calls.find(([task]) => task === "addScoringColumns")?.[2]).toBe("4 Right decision");
  await settled();
});

test("a changed number can't be answered with a header", async () => {
  await openedPane({ screen: "findings" }, renamed(["9 Right decision"], true));
  expect(screen.queryByRole("button", { name: /^It is/ })).toBeNull();
  expect(screen.getByText(/Give the question its old number back/)).toBeTruthy();
});
