/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { success } from "../../src/core/outcome";
import type { PaneView } from "../../src/pane/pane-state";
import type { SetUp } from "../../src/pane/set-up";
import { newRule } from "../../src/pane/typed-rule";
import { longCells, longList } from "./long-list";
import { recognisedAudit } from "./made-up-audit";
import { openedPane } from "./opened-pane";

beforeAll(() => {
  // A browser has it; jsdom has not.
  Object.defineProperty(globalThis, "MessageChannel", { value: MessageChannel, configurable: true });
});

const withLongList = (view: PaneView, change: Partial<SetUp> = {}) =>
  openedPane(
    view,
    recognisedAudit({ lists: [longList] }),
    { readCases: () => Promise.resolve(success(longCells())) },
    change,
  );
const primary = (name: string): HTMLElement => screen.getByRole("button", { name });
const isRefused = (button: HTMLElement): boolean => button.getAttribute("aria-disabled") === "true";
const whoIsIn = (): string => screen.getByLabelText("Who is in").textContent;
const whoIsInSays = (words: string): Promise<void> => waitFor(() => expect(whoIsIn()).toContain(words));

test("a long list is counted while the screen stays in use, and the counts before stand until the new ones are there", async () => {
  await withLongList({ screen: "cases" }, { from: "01/09/2017", to: "30/09/2017" });
  await whoIsInSays("6,000 of 6,000 rows are in");
  await screen.findByText("All 6,000 are filled in and different.");
  await screen.findByText("1 September 2017 to 30 September 2017 in this list.");
  fireEvent.change(screen.getByLabelText("To, included"), { target: { value: "03/09/2017" } });
  expect(whoIsIn()).toContain("6,000 of 6,000");
  expect(screen.getByText(/^Counting again/)).toBeTruthy();
  expect(isRefused(primary("Next: group the cases"))).toBe(true);
  await whoIsInSays("600 of 6,000 rows are in");
  expect(screen.queryByText(/^Counting again/)).toBeNull();
  expect(isRefused(primary("Next: group the cases"))).toBe(false);
});

test("a long list is not counted anew on the next screen", async () => {
  const { store } = await withLongList({ screen: "cases" });
  await whoIsInSays("6,000 of 6,000");
  act(() => store.dispatch({ action: "opened", view: { screen: "carriedColumns" } }));
  await screen.findByRole("heading", { level: 1, name: "Columns to carry along" });
  act(() => store.dispatch({ action: "opened", view: { screen: "cases" } }));
  await screen.findByRole("heading", { level: 1, name: "Which cases is this about?" });
  expect(whoIsIn()).toContain("6,000 of 6,000");
  expect(screen.queryByText(/being counted|Counting again/)).toBeNull();
});

test("the groups of a long list are suggested and counted, and none can be kept before that", async () => {
  const { store } = await withLongList({ screen: "groups" }, { groupColumn: "Outcome", groups: [] });
  await screen.findByText("3 different values in 6,000 cases");
  await waitFor(() =>
    expect(store.state().setUp.groups.map(({ label }) => label)).toEqual(["Assessment", "Early Help", "NFA"]),
  );
  await screen.findByText("Every case is in exactly one group");
  expect(isRefused(primary("Next: how many cases?"))).toBe(false);
});

test("dates of a long list begin with ranges", async () => {
  const { store } = await withLongList(
    { screen: "groups" },
    { groupColumn: "Received", groups: [], bands: "date" },
  );
  await waitFor(() =>
    expect(store.state().setUp.groups.map(({ label }) => label)).toEqual(["September 2017"]),
  );
  await screen.findByRole("button", { name: "A range for each quarter" });
});

test("what a rule does to a long list is counted", async () => {
  const rule = {
    ...newRule,
    conditions: newRule.conditions.map((condition) => ({
      ...condition,
      column: "Outcome",
      test: "is" as const,
      values: ["NFA"],
    })),
  };
  await withLongList({ screen: "rule", place: null, rule });
  await screen.findByText(/2,000/, { selector: "strong" });
});
