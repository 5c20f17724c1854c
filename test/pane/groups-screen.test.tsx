/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SetUp } from "../../src/pane/set-up";
import { childrenAudit, readChildren } from "./made-up-children";
import { openedPane, settled } from "./opened-pane";

const atGroups = (change: Partial<SetUp> = {}) =>
  openedPane({ screen: "groups" }, childrenAudit(), { readCases: readChildren }, change);

const groupBy = async (column: string, label = "Group by"): Promise<void> => {
  await userEvent.selectOptions(screen.getByLabelText(label), column);
  await settled();
  await settled();
};

/** Of each card its name, its cases and their share. */
const cards = (): string[] =>
  screen.getAllByRole("group", { name: /^(Group|Range) \d+$/ }).map((card) => {
    const name = within(card).getByLabelText("Group");
    const size = card.querySelector(".group-size")?.textContent ?? "";
    return `${name instanceof HTMLInputElement ? name.value : ""}: ${size}`;
  });

const next = (): HTMLElement => screen.getByRole("button", { name: "Next: how many cases?" });

describe("groups by value", () => {
  test("begin with each value, and take values by keyboard", async () => {
    const { store } = await atGroups();
    await groupBy("Type");
    expect(screen.getByText("3 different values in 20 cases")).toBeTruthy();
    expect(cards()).toEqual(["Contact only: 7 cases35%", "Referral: 7 cases35%"]);
    expect(screen.getByText("6 cases are in no group: blank")).toBeTruthy();
    expect(next().getAttribute("aria-disabled")).toBe("true");
    await userEvent.selectOptions(screen.getByLabelText("Move the blank ones"), "to Referral");
    await settled();
    expect(cards()).toEqual(["Contact only: 7 cases35%", "Referral: 13 cases65%"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move the blank ones");
    expect(screen.getByText("Every case is in exactly one group")).toBeTruthy();
    expect(store.state().setUp.groups[1]).toEqual({ label: "Referral", values: ["Referral", ""] });
  });

  test("may be left out with a yes, and a new group waits for its values", async () => {
    const { store } = await atGroups();
    await groupBy("Type");
    await userEvent.click(screen.getByRole("checkbox", { name: "Leave them out" }));
    expect(screen.getByText("6 cases are left out")).toBeTruthy();
    expect(next().getAttribute("aria-disabled")).toBeNull();
    await userEvent.click(screen.getByText("New group"));
    await settled();
    expect(document.activeElement).toHaveProperty("value", "New group");
    expect(screen.getByText("It holds no value yet: move one here.")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Move Referral"), "to New group");
    expect(cards()).toEqual(["Contact only: 7 cases35%", "New group: 7 cases35%"]);
    expect(store.state().setUp.groups).toHaveLength(2);
  });

  test("of many values are found by their words, and moved together", async () => {
    await atGroups();
    await groupBy("School");
    expect(cards()).toHaveLength(15);
    await userEvent.type(screen.getByLabelText("Find a value or a group"), "school 1");
    expect(cards()).toHaveLength(6);
    for (const name of ["School 1", "School 10", "School 11"])
      await userEvent.selectOptions(screen.getByLabelText(`Move ${name}`), "to no group");
    await userEvent.selectOptions(screen.getByLabelText("Move all 3"), "to a new group");
    await userEvent.clear(screen.getByLabelText("Find a value or a group"));
    expect(cards().at(-1)).toBe("New group: 4 cases20%");
  });

  test("with the same name, or none, say so at the field", async () => {
    await atGroups();
    await groupBy("Type");
    const [first] = screen.getAllByLabelText("Group");
    await userEvent.clear(first as HTMLElement);
    expect(screen.getByText("Give the group a name.")).toBeTruthy();
    await userEvent.type(first as HTMLElement, "Referral");
    expect(screen.getAllByText("Another group has this name.")).toHaveLength(2);
    expect(screen.getByText(/Two groups are called “Referral”/)).toBeTruthy();
  });

  test("with one case say what that means", async () => {
    await atGroups();
    await groupBy("Team");
    expect(
      screen.getByText("“South” has only 1 case. No estimate can be made for a group of 1."),
    ).toBeTruthy();
  });

  test("are not offered of a column with hundreds of values, but can be made", async () => {
    const many: typeof readChildren = async (place, asked, shown) => {
      const read = await readChildren(place, asked, shown);
      if (!read.ok) return read;
      const values = Array.from({ length: 60 }, (_, row) => (row < 50 ? `Note ${row}` : "Again"));
      const ids = values.map((_, row) => `R${row}`);
      const columns = read.value.columns.map((column) => ({
        ...column,
        values: column.header === "Referral" ? ids : values,
        text: column.header === "Referral" ? ids : null,
      }));
      return { ok: true, value: { ...read.value, rowCount: 60, columns } };
    };
    await openedPane({ screen: "groups" }, childrenAudit(), { readCases: many });
    await groupBy("School");
    expect(screen.getByText("“School” has 51 different values")).toBeTruthy();
    expect(screen.queryByText(/in no group/)).toBeNull();
    expect(screen.getByText("Make groups, choose another column, or draw from all.")).toBeTruthy();
    await userEvent.click(screen.getByText("New group"));
    expect(screen.getByText("60 cases are in no group")).toBeTruthy();
    expect(screen.getByText(/These are the 50 most frequent of 51/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Move all 51"), "to New group");
    expect(screen.getByText("Every case is in exactly one group")).toBeTruthy();
  });
});

describe("groups by range", () => {
  test("of numbers begin with four of about equal size; what lies in none is told", async () => {
    const { store } = await atGroups();
    await groupBy("Age");
    expect(screen.getByRole("radio", { name: "By range" })).toHaveProperty("checked", true);
    expect(cards()).toEqual([
      "3 or less: 5 cases25%",
      "4 to 7: 4 cases20%",
      "8 to 12: 5 cases25%",
      "13 or more: 5 cases25%",
    ]);
    expect(screen.getByText("1 case is in no group: “unborn”")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "2 ranges of about equal size" }));
    expect(cards()).toHaveLength(2);
    await userEvent.click(screen.getByRole("checkbox", { name: "Leave them out" }));
    expect(next().getAttribute("aria-disabled")).toBeNull();
    expect(store.state().setUp.bands).toBe("number");
  });

  test("have a name that follows their ends until it is typed, and faults at the ends", async () => {
    await atGroups();
    await groupBy("Age");
    await userEvent.click(screen.getByRole("button", { name: "2 ranges of about equal size" }));
    const range = screen.getByRole("group", { name: "Range 1" });
    await userEvent.type(within(range).getByLabelText("From, included"), "2");
    expect(within(range).getByLabelText("Group")).toHaveProperty("value", "2 to 7");
    expect(cards()[0]).toBe("2 to 7: 6 cases30%");
    expect(screen.getByText("4 cases are in no group: “0”, “1” and “unborn”")).toBeTruthy();
    await userEvent.clear(within(range).getByLabelText("Group"));
    await userEvent.type(within(range).getByLabelText("Group"), "Younger");
    await userEvent.type(within(range).getByLabelText("From, included"), "0");
    expect(within(range).getByText("To is before From.")).toBeTruthy();
    expect(screen.getByText("Complete the ranges first.")).toBeTruthy();
    expect(within(range).getByLabelText("Group")).toHaveProperty("value", "Younger");
    await userEvent.clear(within(range).getByLabelText("From, included"));
    await userEvent.clear(within(range).getByLabelText("To, included"));
    await userEvent.type(within(range).getByLabelText("To, included"), "12");
    expect(screen.getByText("“Younger” and “8 or more” overlap")).toBeTruthy();
  });

  test("are added and removed by keyboard", async () => {
    await atGroups();
    await groupBy("Age");
    screen.getByText("New range").focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(document.activeElement).toBe(
      within(screen.getByRole("group", { name: "Range 5" })).getByLabelText("Group"),
    );
    expect(screen.getByText("Type where it begins, where it ends, or both.")).toBeTruthy();
    screen.getByRole("button", { name: "Remove group 5" }).focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(cards()).toHaveLength(4);
    expect(document.activeElement).toHaveProperty("value", "13 or more");
  });

  test("of dates begin with months of the cases that are in, once the dates are read as shown", async () => {
    const { calls } = await atGroups({ periodColumn: "Received", from: "05/09/2017", to: "30/09/2017" });
    await groupBy("Received");
    expect(cards()).toEqual(["September 2017: 16 cases100%"]);
    expect(calls.filter(([task]) => task === "readCases").at(-1)?.[3]).toContain("Received");
    expect(screen.queryByRole("radio", { name: "By value" })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "A range for each quarter" }));
    expect(cards()).toEqual(["July to September 2017: 16 cases100%"]);
  });

  test("give way to values where the auditor says so, and come back", async () => {
    const { store } = await atGroups();
    await groupBy("Age");
    await userEvent.click(screen.getByRole("radio", { name: "By value" }));
    expect(cards()).toHaveLength(19);
    expect(store.state().setUp.bands).toBeNull();
    await userEvent.click(screen.getByRole("radio", { name: "By range" }));
    expect(cards()).toHaveLength(4);
  });
});

describe("two columns crossed", () => {
  test("make pairs, with the small ones remarked", async () => {
    const { store } = await atGroups();
    await groupBy("Team");
    await groupBy("Age", "and by");
    await userEvent.click(screen.getByRole("checkbox", { name: "Leave them out" }));
    const table = screen.getByRole("region", { name: "Pairs of groups" });
    expect(within(table).getByRole("heading").textContent).toBe("Together: 4 groups");
    const rows = within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent);
    expect(rows).toContain("North / 8 to 12526%");
    expect(rows).toContain("South / 3 or lessNo case: not a group0");
    expect(within(table).getByText("4 pairs hold no case and are left away.")).toBeTruthy();
    await groupBy("Type", "and by");
    expect(store.state().setUp).toMatchObject({ crossColumn: "Type", crossBands: null });
    await userEvent.click(screen.getByRole("checkbox", { name: "Leave them out" }));
    expect(screen.getByRole("row", { name: /^South \/ Contact only/ }).textContent).toBe(
      "South / Contact onlyOnly 1 case: no estimate17%",
    );
    await groupBy("No second column", "and by");
    expect(store.state().setUp).toMatchObject({ groupColumn: "Team", crossColumn: null, crossGroups: [] });
  });

  test("go with the first column, and never with themselves", async () => {
    const { store } = await atGroups();
    await groupBy("Team");
    await groupBy("Type", "and by");
    expect(within(screen.getByLabelText("and by")).queryByRole("option", { name: "Team" })).toBeNull();
    await groupBy("Type");
    expect(store.state().setUp).toMatchObject({ groupColumn: "Type", crossColumn: null });
    await userEvent.click(screen.getByText("No groups: draw from all", { selector: "button" }));
    expect(store.state().setUp.groupColumn).toBeNull();
    expect(screen.queryByLabelText("and by")).toBeNull();
    expect(screen.getByText("All 20 cases are drawn from as one group.")).toBeTruthy();
  });
});

describe("cases of several rows", () => {
  test("in two groups stop the draw until it is said which group counts, in an order that can be changed", async () => {
    const { store } = await atGroups({ caseIdColumns: ["Child"], severalRows: "refuse" });
    await groupBy("Type");
    await userEvent.selectOptions(screen.getByLabelText("Move the blank ones"), "to a new group");
    expect(screen.getByText("10 cases have rows in different groups")).toBeTruthy();
    expect(screen.getByText("3 different values in 10 cases")).toBeTruthy();
    await userEvent.selectOptions(
      screen.getByLabelText("If the rows of a case are in different groups"),
      "It is in the group that stands first",
    );
    await settled();
    expect(screen.getByText("Every case is in exactly one group")).toBeTruthy();
    screen.getByRole("button", { name: "Move Blank up" }).focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(store.state().setUp.groups.map(({ label }) => label)).toEqual([
      "Contact only",
      "Blank",
      "Referral",
    ]);
    expect(document.activeElement).toHaveProperty("value", "Blank");
  });
});

test("drawing at random from the whole list says in one line that groups are not used", async () => {
  const { store } = await atGroups({ selection: "simpleRandom", groupColumn: "Team" });
  expect(screen.getByText(/so groups are not used/)).toBeTruthy();
  expect(screen.queryByLabelText("Group by")).toBeNull();
  await userEvent.click(next());
  expect(store.state().view).toMatchObject({ screen: "sample" });
});
