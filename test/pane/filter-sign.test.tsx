/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import { auditFindings } from "../../src/core/findings/audit-findings";
import type { CountedAs } from "../../src/core/findings/counted-as";
import { success } from "../../src/core/outcome";
import type { CriterionId } from "../../src/core/scoring/criterion";
import type { CaseFilterAnswer } from "../../src/tasks/filter-to-cases";
import type { FindingsPreview } from "../../src/tasks/findings-results";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { FilterFate } from "../../src/tasks/standing-filter";
import { auditOfMarks } from "../core/findings/audit-of-marks";
import { committed, scoredAudit, scoring } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const notMet: CountedAs = {
  criterion: "question" as CriterionId,
  stratum: null,
  of: "notMet",
  reason: null,
};
const marked = auditOfMarks({ strata: [{ label: "North", size: 200, marks: "YYYYYYYYNNNA" }] });
const preview = {
  findings: auditFindings(marked),
  cases: marked.cases,
  rows: [],
  scoring,
  record: committed,
  drawsBegun: 1,
  drawsEnded: 0,
} as unknown as FindingsPreview;
const audit = {
  ...scoredAudit(),
  scoringSheet: { sheet: "Audit sample", set: marked.set, cases: [], scorers: [] },
} as unknown as RecognisedAudit;

const filtered: CaseFilterAnswer = {
  state: "filtered",
  filter: { standing: { sheet: "Audit sample", table: "AuditSample", withButtons: false }, shown: [] },
  asked: 3,
  gone: 0,
  others: 0,
  changed: 0,
  by: ["1 Question"],
};
const sign = () => screen.queryByText(/^“Audit sample” was filtered to/);
const theirs = () => screen.queryByText("Another filter is on");

/** A pane that has asked for the filter. `fate` may change while it is open. */
async function paneWithFilter(answer: CaseFilterAnswer, fate: { now: FilterFate }) {
  const pane = await openedPane({ screen: "countedCases", count: notMet }, audit, {
    previewFindings: () => Promise.resolve(success(preview)),
    filterToCases: () => Promise.resolve(success(answer)),
    filterFate: () => Promise.resolve(success(fate.now)),
    clearFilter: () => Promise.resolve(success(fate.now)),
  });
  fireEvent.click(screen.getByRole("button", { name: "Filter to these cases in the sheet" }));
  await settled();
  return pane;
}

/** The screen of the findings reads the scores anew. */
async function readAgain({ store }: Awaited<ReturnType<typeof openedPane>>): Promise<void> {
  act(() => store.dispatch({ action: "opened", view: { screen: "findings" } }));
  await settled();
}

test("the sign of a filter stays while it stands, and goes once somebody cleared it in Excel", async () => {
  const fate: { now: FilterFate } = { now: "stands" };
  const pane = await paneWithFilter(filtered, fate);
  expect(sign()).not.toBeNull();
  await readAgain(pane);
  expect(sign()).not.toBeNull();
  fate.now = "gone";
  act(() => pane.store.dispatch({ action: "opened", view: { screen: "countedCases", count: notMet } }));
  await readAgain(pane);
  expect(sign()).toBeNull();
  expect(pane.store.state().caseFilter).toBeNull();
});

test("it goes as well once somebody set another filter", async () => {
  const pane = await paneWithFilter(filtered, { now: "another" });
  await readAgain(pane);
  expect(sign()).toBeNull();
});

test("that another filter is on is said while it is on, and no longer", async () => {
  const fate: { now: FilterFate } = { now: "another" };
  const pane = await paneWithFilter({ state: "filterStands", sheet: "Audit sample" }, fate);
  await readAgain(pane);
  expect(theirs()).not.toBeNull();
  fate.now = "gone";
  act(() => pane.store.dispatch({ action: "opened", view: { screen: "countedCases", count: notMet } }));
  await readAgain(pane);
  expect(theirs()).toBeNull();
});

test("pressing Clear where somebody set another filter changes nothing, and says so", async () => {
  await paneWithFilter(filtered, { now: "another" });
  fireEvent.click(screen.getByRole("button", { name: "Clear the filter" }));
  await settled();
  expect(sign()).toBeNull();
  expect(theirs()).not.toBeNull();
});
