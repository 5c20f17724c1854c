/** @jest-environment jsdom */
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { FoundList } from "../../src/core/frame/found-list";
import type { ListPlace } from "../../src/core/frame/list-cells";
import { success } from "../../src/core/outcome";
import { Pane } from "../../src/pane/Pane";
import { chosenList, firstState } from "../../src/pane/pane-state";
import { paneStore, type PaneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import { listKey } from "../../src/pane/set-up";
import { auditDefinition } from "../../src/pane/set-up-definition";
import { setUpFromDefinition } from "../../src/pane/set-up-from-definition";
import { list, listCells, recognisedAudit } from "./made-up-audit";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

const at = (place: Partial<ListPlace>, changes: Partial<FoundList> = {}): FoundList => ({
  ...list,
  ...changes,
  place: { ...list.place, ...place },
});

async function opened(
  lists: readonly FoundList[],
  hiddenRows = 0,
): Promise<TasksOnPaper & { readonly store: PaneStore }> {
  const audit = recognisedAudit({ lists });
  const onPaper = tasksOnPaper({
    recogniseAudit: () => Promise.resolve(success(audit)),
    readCases: (place) => Promise.resolve(success({ ...listCells(), place, hiddenRows })),
  });
  const store = paneStore({ ...recognised(firstState, audit), view: { screen: "cases" } });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return { ...onPaper, store };
}

const names = (): readonly (string | undefined)[] =>
  [...document.querySelectorAll(".row-link-name")].map(({ textContent }) => textContent);

test("lists are told apart by sheet, table, name, and by their cells where several stand on one sheet", async () => {
  await opened([
    at({ sheet: "Referrals", headerRow: 3, lastRow: 2540, lastColumn: 14 }),
    at({ sheet: "Referrals", headerRow: 2545, lastRow: 2560, lastColumn: 14 }),
    at({ sheet: "Referrals", table: "Codes" }),
    at({ sheet: "Closed" }),
    at({ sheet: "Closed", named: { name: "Frozen", ofSheet: false }, headerRow: 9 }),
    at({ sheet: "Open", table: "Open" }),
  ]);
  expect(names()).toEqual([
    "Referrals, A3:N2540",
    "Referrals, A2545:N2560",
    "Referrals, table Codes",
    "Closed",
    "Closed, named range Frozen",
    "Open",
  ]);
});

test("the second list of a sheet can be chosen, and is named in the same way", async () => {
  const { store } = await opened([at({}), at({ headerRow: 40, lastRow: 50 }, { rowCount: 10 })]);
  await userEvent.click(screen.getByRole("button", { name: /A40:D50/ }));
  expect(screen.getByRole("heading", { level: 2, name: "Referrals, A40:D50" })).toBeTruthy();
  expect(screen.getByText(/Headers in row 40 · 10 rows · 4 columns/)).toBeTruthy();
  expect(store.state().setUp.caseIdColumns).toEqual(["Referral ID"]);
});

test("of lists with their headers in one row the one that is pressed is chosen, and is found again from its draft", async () => {
  const lists = [
    at({ among: { blockEnd: 33, lastBlockEnd: 33, sheetEnd: 40 } }),
    at({ firstColumn: 6, lastColumn: 9 }),
    at({ named: { name: "Frozen", ofSheet: false } }),
  ];
  for (const [name, index] of [
    ["A3:D33", 0],
    ["F3:I33", 1],
    ["Frozen", 2],
  ] as const) {
    const { store } = await opened(lists);
    await userEvent.click(screen.getByRole("button", { name: new RegExp(name) }));
    expect(chosenList(store.state())).toBe(lists[index]);
    const definition = auditDefinition(store.state().setUp, lists[index] ?? list, 0);
    expect(setUpFromDefinition(definition, lists).list).toBe(listKey(lists[index]?.place ?? list.place));
    expect(setUpFromDefinition(definition, [...lists].reverse()).list).toBe(store.state().setUp.list);
    cleanup();
  }
});

test("says what stands below a list and which rows look like sub-headings, and shows them", async () => {
  const { calls } = await opened([at({ lastRow: 2540 }, { rowBelow: 2543, subHeadings: [9, 1200] })]);
  expect(
    screen.getByText("The list ends in row 2,540. What stands from row 2,543 on is not taken as part of it."),
  ).toBeTruthy();
  expect(
    screen.getByText(
      "Rows 9 and 1,200 look like sub-headings, not like cases. In the list they count as cases.",
    ),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show row 2,543" }));
  expect(calls.at(-1)).toEqual(["show", { sheet: "Referrals", address: "A2543" }]);
  await userEvent.click(screen.getByRole("button", { name: "Show row 9" }));
  expect(calls.at(-1)).toEqual(["show", { sheet: "Referrals", address: "A9" }]);
});

test("one sub-heading, one hidden row", async () => {
  await opened([at({}, { subHeadings: [9] })], 1);
  expect(
    screen.getByText("Row 9 looks like a sub-heading, not like a case. In the list it counts as a case."),
  ).toBeTruthy();
  expect(screen.getByText("1 row is hidden by a filter or by hand. It counts too.")).toBeTruthy();
});

test("a list with nothing about it says nothing", async () => {
  await opened([at({}, { rowBelow: null, subHeadings: [] })]);
  expect(screen.queryByText(/The list ends|looks? like (a )?sub-heading.*count|hidden/)).toBeNull();
});
