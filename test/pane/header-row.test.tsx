/** @jest-environment jsdom */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { auditDefinition as readDefinition } from "../../src/core/audit-definition-form";
import { foundLists } from "../../src/core/frame/found-lists";
import type { SheetGlance } from "../../src/core/frame/sheet-glance";
import { success } from "../../src/core/outcome";
import { Pane } from "../../src/pane/Pane";
import { chosenList, firstState, type PaneState } from "../../src/pane/pane-state";
import { paneStore, type PaneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import { auditDefinition } from "../../src/pane/set-up-definition";
import { copiedSetUp, definitionOfText, listForCopy, setUpText } from "../../src/pane/set-up-text";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { areaOf, glanceOf, headers, madeUpCases } from "../core/frame/glance-of";
import { committed, recognisedAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

const twoRows = [
  ["Referral", "Day", "Result", "Years"],
  ["As given", "by the team", "that sent", "the list"],
  headers,
  ...madeUpCases(12),
];

function auditOf(sheet: SheetGlance): RecognisedAudit {
  const looked = { ...sheet, visible: true, protected: false };
  const audit = recognisedAudit({ lists: foundLists([sheet]), listSheets: [sheet.name] });
  return { ...audit, look: { ...audit.look, sheets: [looked] } };
}

async function opened(audit: RecognisedAudit): Promise<TasksOnPaper & { readonly store: PaneStore }> {
  const onPaper = tasksOnPaper({
    recogniseAudit: () => Promise.resolve(success(audit)),
    readCases: () => new Promise(() => undefined),
  });
  const store = paneStore({ ...recognised(firstState, audit), view: { screen: "cases" } });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return { ...onPaper, store };
}

async function typeRow(row: string): Promise<void> {
  await userEvent.clear(screen.getByLabelText("Row with the headers"));
  await userEvent.keyboard(`${row}{Enter}`);
}

const area = (state: PaneState): string | null => {
  const list = chosenList(state);
  return list === null ? null : areaOf(list.place);
};

test("the auditor names the row of the headers by keyboard, and its columns are offered", async () => {
  const { store } = await opened(auditOf(glanceOf(twoRows)));
  expect(area(store.state())).toBe("A1:D15");
  screen.getByRole("button", { name: "The headers are in another row" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByLabelText("Row with the headers")).toBe(document.activeElement);
  await typeRow("3");
  expect(area(store.state())).toBe("A3:D15");
  expect(screen.getByText(/Headers in row 3, as you said · 12 rows · 4 columns/)).toBeTruthy();
  expect(store.state().setUp.caseIdColumns).toEqual(["Referral ID"]);
  expect(store.state().edited).toBe(true);
  await act(() => new Promise((done) => setTimeout(done, 10)));
  expect(document.activeElement?.textContent).toBe("The headers are in another row");

  await userEvent.click(screen.getByRole("button", { name: "Find the headers" }));
  expect(area(store.state())).toBe("A1:D15");
  expect(store.state().setUp.headers).toBeNull();
});

test("a row that can't be headers is refused with its place, and nothing changes", async () => {
  const { store, calls } = await opened(auditOf(glanceOf(twoRows)));
  await userEvent.click(screen.getByRole("button", { name: "The headers are in another row" }));
  await typeRow("about 3");
  expect(screen.getByText("Type the number that Excel shows beside the row.")).toBeTruthy();
  await typeRow("40");
  expect(screen.getByRole("alert").textContent).toContain("Row 40 can’t be the headers");
  await userEvent.click(screen.getByRole("button", { name: "Show row 40" }));
  expect(calls).toContainEqual(["show", { sheet: "Referrals", address: "A40" }]);
  expect(area(store.state())).toBe("A1:D15");
  expect(store.state().setUp.headers).toBeNull();
});

test("the row in which headers are found anyway is no word of the auditor's", async () => {
  const { store } = await opened(auditOf(glanceOf(twoRows)));
  await userEvent.click(screen.getByRole("button", { name: "The headers are in another row" }));
  await typeRow("1");
  expect(store.state().setUp.headers).toBeNull();
  expect(area(store.state())).toBe("A1:D15");
});

test("where no list was found the auditor can say where its headers are", async () => {
  const rows = [
    ["Ref 1", "Day 1"],
    ["x", "y"],
    ["z", "w"],
  ];
  const sheet = { ...glanceOf(rows), name: "Odd" };
  const audit = { ...auditOf(sheet), lists: [] };
  const { store } = await opened(audit);
  await userEvent.click(screen.getByRole("button", { name: "Say where the headers are" }));
  await typeRow("1");
  expect(area(store.state())).toBe("A1:B3");
});

test("the draft and the set-up as text carry the row, on resuming and for a list of next year", async () => {
  const audit = auditOf(glanceOf(twoRows));
  const { store } = await opened(audit);
  await userEvent.click(screen.getByRole("button", { name: "The headers are in another row" }));
  await typeRow("3");
  const list = chosenList(store.state());
  if (list === null) throw new Error("no list is chosen");
  const definition = auditDefinition(store.state().setUp, list, 0);
  expect(definition.list).toEqual({ sheet: "Referrals", table: null, headerRow: 3, headersStated: true });
  expect(readDefinition(JSON.parse(JSON.stringify(definition)), "here")).toEqual(success(definition));

  const draft = { ...committed, state: "Draft" as const, draw: null, definition };
  const resumed = recognised(firstState, { ...audit, record: draft });
  expect(area(resumed)).toBe("A3:D15");
  expect(auditDefinition(resumed.setUp, list, 0)).toEqual(definition);

  const nextYear = glanceOf([...twoRows.slice(0, 3), ...madeUpCases(20, 300)], { name: "This year" });
  const pasted = definitionOfText(setUpText(definition));
  if (!pasted.ok) throw new Error("the text can't be read");
  const meant = listForCopy(pasted.value, foundLists([nextYear])[0] ?? null, [nextYear]);
  if (meant === null) throw new Error("no list is meant");
  expect(areaOf(meant.list.place)).toBe("A3:D23");
  const copied = copiedSetUp(pasted.value, meant.list, meant.headers);
  expect(copied.missing).toEqual([]);
  expect(copied.setUp.headers).toEqual({ sheet: "This year", row: 3, column: null });
});

test("where the row is blank by now, it says so and lists are offered to choose from", async () => {
  const audit = auditOf(glanceOf(twoRows));
  const definition = {
    ...committed.definition,
    list: { sheet: "Referrals", table: null, headerRow: 60, headersStated: true as const },
  };
  const record = { ...committed, state: "Draft" as const, draw: null, definition };
  const { store } = await opened({ ...audit, record });
  expect(area(store.state())).toBeNull();
  expect(screen.getByText("Row 60 can’t be the headers")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /^Referrals/ }));
  expect(area(store.state())).toBe("A1:D15");
});
