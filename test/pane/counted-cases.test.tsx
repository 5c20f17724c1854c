/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import { auditFindings } from "../../src/core/findings/audit-findings";
import type { CountedAs } from "../../src/core/findings/counted-as";
import { success } from "../../src/core/outcome";
import type { CriterionId } from "../../src/core/scoring/criterion";
import type { FindingsPreview } from "../../src/tasks/findings-results";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { auditOfMarks } from "../core/findings/audit-of-marks";
import { committed, scoredAudit, scoring } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const question = "question" as CriterionId;
const notMet: CountedAs = { criterion: question, stratum: null, of: "notMet", reason: null };
const marked = auditOfMarks({
  strata: [
    { label: "North", size: 200, marks: "YYYYYYYYNNNA-R" },
    { label: "South", size: 300, marks: "YYNNNNNNNNNN" },
  ],
});
const preview = {
  findings: auditFindings(marked),
  cases: marked.cases,
  rows: [],
  scoring,
  record: committed,
  drawsBegun: 1,
  drawsEnded: 0,
} as unknown as FindingsPreview;

const withTable = (): RecognisedAudit =>
  ({
    ...scoredAudit(),
    scoringSheet: { sheet: "Audit sample", set: marked.set, cases: [], scorers: [] },
  }) as unknown as RecognisedAudit;

const answers = { previewFindings: () => Promise.resolve(success(preview)) };

test("a question’s counts lead to as many cases as they say", async () => {
  const pane = await openedPane({ screen: "result", criterion: question }, withTable(), answers);
  fireEvent.click(screen.getByRole("button", { name: "13 cases not met: show the cases" }));
  await settled();
  expect(pane.store.state().view).toEqual({ screen: "countedCases", count: notMet });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("13 cases not met");
  expect(
    within(screen.getByRole("list", { name: "13 cases not met" })).getAllByRole("listitem"),
  ).toHaveLength(13);
  fireEvent.keyDown(screen.getByRole("heading", { level: 1 }), { key: "Escape" });
  await settled();
  expect(pane.store.state().view).toEqual({ screen: "result", criterion: question });
});

test("in one group, and of replaced cases, which can’t be opened for scoring", async () => {
  await openedPane({ screen: "countedCases", count: { ...notMet, of: "outOfScope" } }, withTable(), answers);
  expect(screen.getByText("Replaced: its marks don’t count")).toBeTruthy();
  expect(screen.queryByText("Open in the pane")).toBeNull();
});

test("somebody else’s filter is not replaced before a yes", async () => {
  const asked: boolean[] = [];
  await openedPane({ screen: "countedCases", count: notMet }, withTable(), {
    ...answers,
    filterToCases: (_, ask) => {
      asked.push(ask.replace);
      return Promise.resolve(
        success(
          ask.replace
            ? {
                state: "filtered" as const,
                filter: {
                  standing: { sheet: "Audit sample", table: "AuditSample", withButtons: false },
                  shown: ask.cases,
                },
                asked: ask.cases.length,
                gone: 0,
                others: 0,
                changed: 2,
                by: ["1 Question"],
              }
            : { state: "filterStands" as const, sheet: "Audit sample" },
        ),
      );
    },
  });
  fireEvent.click(screen.getByRole("button", { name: "Filter to these cases in the sheet" }));
  await settled();
  expect(screen.getByText("Another filter is on")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Replace it" }));
  await settled();
  expect(asked).toEqual([false, true]);
  expect(screen.getByText("“Audit sample” was filtered to 13 cases")).toBeTruthy();
  expect(screen.getByText(/^2 marks of this question have changed since/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Clear the filter" }));
  await settled();
  expect(screen.queryByText("“Audit sample” was filtered to 13 cases")).toBeNull();
});

test("a selected percentage and its base are taken; too much is said", async () => {
  let text: readonly (readonly string[])[] | null = [["69%", "57"]];
  await openedPane({ screen: "checkPercentage" }, undefined, {
    readSelection: () =>
      Promise.resolve(success(text === null ? null : { place: { sheet: "Report", address: "A1:B1" }, text })),
  });
  fireEvent.click(screen.getByRole("button", { name: "Take the selected cell" }));
  await settled();
  expect(screen.getByText("69% can’t come from 57 cases. 39 of 57 is 68%; 40 of 57 is 70%.")).toBeTruthy();
  text = null;
  fireEvent.click(screen.getByRole("button", { name: "Take the selected cell" }));
  await settled();
  expect(screen.getByText(/^Select one cell, or two/)).toBeTruthy();
});

test("a report of more than 200,000 characters is not checked, and says so", async () => {
  await openedPane({ screen: "checkPercentage" });
  const area = screen.getByLabelText("Paste its text here");
  fireEvent.change(area, { target: { value: "x".repeat(200_001) } });
  await settled();
  expect(screen.getByText(/This text has 200,001 characters. Nothing was checked/)).toBeTruthy();
});
