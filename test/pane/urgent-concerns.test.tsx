/** @jest-environment jsdom */
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { auditOfMarks } from "../core/findings/audit-of-marks";
import { act, fireEvent, screen } from "@testing-library/react";
import { scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const place = { sheet: "Audit sample", address: "AV5" };
const concern = "Child was alone";
const seen = { text: concern, answer: "", acknowledged: "" };
const urgentConcerns = [{ key: "C-4", stratum: "NFA", scorer: "Amara", concern, place, seen }];
const { set } = auditOfMarks({ strata: [{ label: "North", size: 20, marks: "YYNN" }] });
const scoringSheet = { sheet: "Audit sample", set, cases: [], scorers: [] };

test("that a concern was seen can be said while something is read, and waits while something is written", async () => {
  const never = () => new Promise<never>(() => undefined);
  const pane = await openedPane(
    { screen: "findings" },
    { ...scoredAudit(), urgentConcerns, scoringSheet } as unknown as RecognisedAudit,
    { previewFindings: never, acknowledgeConcern: never },
  );
  act(() => pane.store.dispatch({ action: "named", by: "J. Okafor" }));
  expect(pane.store.state().task).toMatchObject({ kind: "running", task: "previewFindings", writes: false });
  const button = screen.getByRole("button", { name: "I have seen it" });
  fireEvent.click(button);
  await settled();
  expect(pane.calls.filter(([name]) => name === "acknowledgeConcern")).toHaveLength(1);
  expect(pane.store.state().task).toMatchObject({ task: "acknowledgeConcern", writes: true });
  fireEvent.click(button);
  await settled();
  expect(pane.calls.filter(([name]) => name === "acknowledgeConcern")).toHaveLength(1);
});

test("an urgent concern stands there while the scores can't be read, and says what to do instead of a dead button", async () => {
  await openedPane({ screen: "overview" }, { ...scoredAudit(), scoringSheet: null, urgentConcerns });
  expect(screen.getByText("Urgent safeguarding concern: C-4")).toBeTruthy();
  expect(screen.getByText("Child was alone")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "I have seen it" })).toBeNull();
  expect(screen.getByText(/write your name and the date under “Concern acknowledged”/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Show case C-4" })).toBeTruthy();
});
