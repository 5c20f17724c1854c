/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SetUp } from "../../src/pane/set-up";
import { newCondition, newRule, type TypedRule } from "../../src/pane/typed-rule";
import { childrenAudit, readChildren } from "./made-up-children";
import { openedPane, settled } from "./opened-pane";

const atCases = (change: Partial<SetUp> = {}) =>
  openedPane({ screen: "cases" }, childrenAudit(), { readCases: readChildren }, change);

const whoIsIn = (): string => screen.getByLabelText("Who is in").textContent;

const typeIs = (value: string): TypedRule => ({
  ...newRule,
  conditions: [{ ...newCondition("Type"), values: [value] }],
});
const youngerThan = (age: string): TypedRule => ({
  ...newRule,
  conditions: [{ ...newCondition("Age"), test: "numberBetween", to: age }],
});

describe("a rule", () => {
  test("is made from the values of its column, counted while it is made, and then counts", async () => {
    const { calls, store } = await atCases();
    await userEvent.click(screen.getByText("Add a rule"));
    await screen.findByRole("heading", { level: 1, name: "Add a rule" });
    const add = screen.getByRole("button", { name: "Add the rule" });
    expect(add.getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Choose a column.")).toBeTruthy();
    expect(calls.at(-1)?.[2]).not.toContain("Type");

    await userEvent.selectOptions(screen.getByLabelText("Column"), "Type");
    await settled();
    expect(calls.at(-1)?.[2]).toContain("Type");
    expect(screen.getAllByText("Choose at least one value.")).toHaveLength(2);
    expect(
      screen.getAllByRole("checkbox").map((box) => box.parentElement?.parentElement?.textContent),
    ).toEqual(["Contact only7", "Referral7"]);
    await userEvent.click(screen.getByRole("checkbox", { name: "Contact only" }));
    const effect = screen.getByLabelText("What the rule does to the list");
    expect(effect.textContent).toContain("Rows are left out where Type is “Contact only”.");
    expect(effect.textContent).toContain("It puts out 7 of 20 rows.");
    expect(store.state().setUp.rules).toEqual([]);

    await userEvent.click(screen.getByRole("radio", { name: /Keep only/ }));
    expect(effect.textContent).toContain("Rows are in only where Type is “Contact only”.");
    expect(effect.textContent).toContain("It puts out 13 of 20 rows.");
    await userEvent.click(screen.getByRole("radio", { name: /Leave out/ }));
    await userEvent.click(add);
    await screen.findByRole("heading", { level: 1, name: "Which cases is this about?" });
    expect(store.state().setUp.rules).toEqual([typeIs("Contact only")]);
    expect(whoIsIn()).toContain("13 of 20 rows are in");
    expect(whoIsIn()).toContain("Type is “Contact only”7");
  });

  test("of two conditions says how they are joined, and several values make “is one of”", async () => {
    const { store } = await atCases();
    await userEvent.click(screen.getByText("Add a rule"));
    await userEvent.selectOptions(await screen.findByLabelText("Column"), "Type");
    await settled();
    await userEvent.click(screen.getByRole("checkbox", { name: "Contact only" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Referral" }));
    expect(screen.queryByText("How the conditions are joined")).toBeNull();
    await userEvent.click(screen.getByText("Add a condition"));
    await settled();
    const second = screen.getByLabelText("Condition 2");
    expect(document.activeElement).toBe(within(second).getByLabelText("Column"));
    await userEvent.selectOptions(within(second).getByLabelText("Column"), "Age");
    await settled();
    await userEvent.type(within(second).getByLabelText("From, included"), "17");
    await userEvent.type(within(second).getByLabelText("To, included"), "x");
    expect(within(second).getByText("Type a number, for example 17.")).toBeTruthy();
    expect(screen.getByText("Condition 2: Type a number, for example 17.")).toBeTruthy();
    await userEvent.clear(within(second).getByLabelText("To, included"));
    await userEvent.click(screen.getByRole("radio", { name: "Any of these is true" }));
    expect(screen.getByLabelText("What the rule does to the list").textContent).toContain(
      "Rows are left out where Type is “Contact only” or “Referral”, or Age is 17 or more.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Add the rule" }));
    expect(store.state().setUp.rules[0]).toMatchObject({
      join: "or",
      conditions: [
        { test: "isOneOf", values: ["Contact only", "Referral"] },
        { test: "numberBetween", from: "17", to: "" },
      ],
    });
  });

  test("counts what is out for an earlier reason apart, and cells that are no number", async () => {
    await atCases({ rules: [typeIs("Contact only"), youngerThan("3")] });
    await userEvent.click(screen.getByRole("button", { name: "Edit: Age is 3 or less" }));
    const effect = await screen.findByLabelText("What the rule does to the list");
    await settled();
    // Ages 0 to 3 in the first four rows, and 0 again in the last but one; the second row is a contact only.
    expect(effect.textContent).toContain(
      "It puts out 5 of 20 rows by itself. 4 of them count under it, 1 is out",
    );
    expect(effect.textContent).toContain("1 row holds neither a blank nor what the rule asks for.");
    expect(screen.getByText(/0 to 17 in this list\./)).toBeTruthy();
  });

  test("offers to read dates kept as text, and does so only with the auditor's yes", async () => {
    await atCases();
    await userEvent.click(screen.getByText("Add a rule"));
    await userEvent.selectOptions(await screen.findByLabelText("Column"), "Closed");
    await settled();
    await userEvent.selectOptions(screen.getByLabelText("Test"), "is a date between");
    await userEvent.type(screen.getByLabelText("From, included"), "01/10/2017");
    const effect = screen.getByLabelText("What the rule does to the list");
    expect(effect.textContent).toContain("It puts out no row.");
    await userEvent.click(
      screen.getByRole("checkbox", { name: "Read dates kept as text as day/month/year (10 cells)" }),
    );
    expect(effect.textContent).toContain("It puts out 10 of 20 rows.");
  });

  test("is left as it was by Cancel and by Esc", async () => {
    const rules = [typeIs("Contact only")];
    const { store } = await atCases({ rules });
    for (const leave of [
      () => userEvent.click(screen.getByRole("button", { name: "Cancel" })),
      () => userEvent.keyboard("{Escape}"),
    ]) {
      await userEvent.click(screen.getByRole("button", { name: /^Edit:/ }));
      await screen.findByRole("heading", { level: 1, name: "Edit the rule" });
      await settled();
      await userEvent.click(screen.getByRole("checkbox", { name: "Referral" }));
      await leave();
      await screen.findByRole("heading", { level: 1, name: "Which cases is this about?" });
      expect(store.state().setUp.rules).toEqual(rules);
    }
  });

  test("is moved and removed by keyboard, and the focus stays with what is left", async () => {
    const { store } = await atCases({
      rules: [typeIs("Contact only"), youngerThan("3"), typeIs("Referral")],
    });
    const words = (): (string | null)[] =>
      screen.getAllByRole("listitem").flatMap((item) => item.querySelector(".rule-words")?.textContent ?? []);
    expect(whoIsIn()).toContain("Age is 3 or less5 by itself4");
    screen.getByRole("button", { name: "Move up: Age is 3 or less" }).focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(words()).toEqual(["Age is 3 or less", "Type is “Contact only”", "Type is “Referral”"]);
    expect(whoIsIn()).toContain("Age is 3 or less5Show");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move down: Age is 3 or less");
    screen.getByRole("button", { name: "Remove: Type is “Contact only”" }).focus();
    await userEvent.keyboard("{Enter}");
    await settled();
    expect(words()).toEqual(["Age is 3 or less", "Type is “Referral”"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Edit: Type is “Referral”");
    await userEvent.click(screen.getByRole("button", { name: /^Remove: Type/ }));
    await userEvent.click(screen.getByRole("button", { name: /^Remove: Age/ }));
    await settled();
    expect(store.state().setUp.rules).toEqual([]);
    expect(document.activeElement?.textContent).toBe("Add a rule");
  });

  test("that is out for other reasons anyway is still told", async () => {
    await atCases({ rules: [typeIs("Contact only"), typeIs("contact only")] });
    expect(whoIsIn()).toContain("Type is “contact only”7 by itself0");
  });
});

test("values of more than a dozen are found by their words", async () => {
  await atCases();
  await userEvent.click(screen.getByText("Add a rule"));
  await userEvent.selectOptions(await screen.findByLabelText("Column"), "School");
  await settled();
  expect(screen.getAllByRole("checkbox")).toHaveLength(12);
  await userEvent.type(screen.getByLabelText("Find a value"), "school 1");
  expect(screen.getAllByRole("checkbox", { name: /School 1/ })).toHaveLength(6);
  await userEvent.clear(screen.getByLabelText("Find a value"));
  await userEvent.click(screen.getByText("Show all 15"));
  expect(screen.getAllByRole("checkbox")).toHaveLength(15);
});

describe("case numbers", () => {
  test("may stand in any number of columns", async () => {
    const { store } = await atCases({ caseIdColumns: ["Team"] });
    expect(screen.getByText(/^One thing stops a fair draw/)).toBeTruthy();
    for (const [label, column] of [
      ["Together with", "Child"],
      ["and with", "Age"],
    ] as const) {
      await userEvent.click(screen.getByText("Add a column"));
      await settled();
      expect(document.activeElement).toBe(screen.getByLabelText(label));
      await userEvent.selectOptions(screen.getByLabelText(label), column);
      await settled();
    }
    expect(store.state().setUp.caseIdColumns).toEqual(["Team", "Child", "Age"]);
    expect(screen.getByText("All 20 are filled in and different.")).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText("Together with"), "No other column");
    expect(store.state().setUp.caseIdColumns).toEqual(["Team", "Age"]);
  });

  test("that repeat are listed with their rows, and may be said to be one case", async () => {
    const { calls, store } = await atCases({ caseIdColumns: ["Child"] });
    expect(screen.getByText(/10 case numbers stand twice/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^List all: 10 case numbers/ }));
    const rows = screen.getAllByRole("button", { name: /^Show Row/ });
    expect(rows).toHaveLength(20);
    await userEvent.click(screen.getByRole("button", { name: "Show Row 21: C9" }));
    expect(calls.at(-1)).toEqual(["show", { sheet: "Referrals", address: "B21" }]);

    expect(screen.getByRole("checkbox", { name: "Several rows are one case" })).toHaveProperty(
      "checked",
      false,
    );
    await userEvent.click(screen.getByText("They are the same case"));
    expect(store.state().setUp.severalRows).toBe("refuse");
    expect(whoIsIn()).toContain("10 cases in 20 rows, of 20 in the list");
    await userEvent.selectOptions(
      screen.getByLabelText("If the rows of a case are in different groups"),
      "It is in the group that stands last",
    );
    expect(store.state().setUp.severalRows).toBe("lastGroup");
    await userEvent.click(screen.getByRole("checkbox", { name: "Several rows are one case" }));
    expect(store.state().setUp.severalRows).toBeNull();
    expect(screen.getByText(/10 case numbers stand twice/)).toBeTruthy();
  });

  test("that are all different don't bring up the question", async () => {
    await atCases();
    expect(screen.queryByText("Several rows are one case")).toBeNull();
  });
});

test("the period is said in words with its days, once both can be read", async () => {
  await atCases({ periodColumn: "Received" });
  expect(screen.getByText("Without From and To every row is in.")).toBeTruthy();
  await userEvent.type(screen.getByLabelText("From"), "01/09/2017");
  expect(screen.queryByText(/days/)).toBeNull();
  await userEvent.type(screen.getByLabelText("To, included"), "30/09/2017");
  expect(
    screen.getByText("1 September 2017 to 30 September 2017, 30 days. Both days count whole."),
  ).toBeTruthy();
});

test("text dates are read day-first with a yes, which can be taken back", async () => {
  await atCases({ periodColumn: "Closed", from: "01/10/2017", to: "31/10/2017" });
  const label = "Read dates kept as text as day/month/year (10 cells)";
  expect(screen.getByText("No row is in")).toBeTruthy();
  expect(screen.getByText(/20 dates are text, not dates/)).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: label }));
  expect(whoIsIn()).toContain("10 of 20 rows are in");
  expect(whoIsIn()).toContain("The date is text10");
  expect(screen.queryByText("Read as day/month/year")).toBeNull();
  await userEvent.click(screen.getByRole("checkbox", { name: label }));
  expect(screen.getByText("No row is in")).toBeTruthy();
});
