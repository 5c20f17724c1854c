/** @jest-environment jsdom */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SetUp } from "../../src/pane/set-up";
import { paneOverReferrals, referrals } from "./pane-over-referrals";

const atSize = (change: Partial<SetUp> = {}, groups: Readonly<Record<string, number>> = referrals) =>
  paneOverReferrals({ screen: "sampleSize" }, change, { groups });
const choose = (label: string, value: string): Promise<void> =>
  userEvent.selectOptions(screen.getByLabelText(label), value);
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const claim = (name: RegExp): Promise<void> => userEvent.click(screen.getByLabelText(name));
const result = (): string => screen.getByLabelText("How many cases").textContent ?? "";
const rows = (): readonly string[] =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));

describe("how often is it done well?", () => {
  test("98 of 2,471 for ten points, in proportion, with the sizes around it", async () => {
    await atSize();
    expect(result()).toContain("98 cases of 2,471");
    expect(result()).toContain("Drawn in proportion to the groups: 55, 16 and 27.");
    expect(result()).toContain(
      "If 50% of the cases that a question applies to are done well, the estimate from 98 cases will lie from 40% to 60%, in 95 of 100 samples.",
    );
    expect(rows()).toEqual([
      "If you draw | you know it within",
      "30 | 18 points",
      "60 | 13 points",
      "98 | 10 points",
      "200 | 6.8 points",
      "400 | 4.6 points",
    ]);
  });

  test("changes with the margin, the level, what applies, what is expected and how it is shared out", async () => {
    await atSize();
    await choose("Questions apply to", "All cases");
    expect(result()).toContain("93 cases");
    type("Within, points", "5");
    expect(result()).toContain("333 cases");
    await choose("How sure", "90%");
    expect(result()).toContain("245 cases");
    await choose("How sure", "95%");
    type("Of 100 cases, how many do you expect to be done well?", "90");
    expect(result()).toContain("If 90% of all 2,471 are done well");
    expect(result()).toMatch(/^132 cases/);
    await choose("Shared out", "Equally");
    expect(result()).toMatch(/^164 cases/);
    await choose("Questions apply to", "Another share");
    expect(screen.queryByLabelText("How many cases")).toBeNull();
    type("Of 100 cases, a question applies to", "50");
    expect(result()).toContain("of the cases that a question applies to");
  });

  test("uses the number, and how it is shared out where that was taken for granted", async () => {
    const { store } = await atSize();
    expect(
      screen.getByText(
        "Sets Cases to draw to 98, and Shared out to “In proportion to size”. Nothing is drawn yet.",
      ),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Use 98 cases" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Draw the sample" })).toBeTruthy();
    expect(store.state().setUp).toMatchObject({ size: "98", sharedOut: "proportional" });
    expect(screen.getByRole("button", { name: "Draw 98 cases" })).toBeTruthy();
  });

  test("keeps the number that is set up, also where it is the auditor’s own", async () => {
    const { store } = await atSize({
      sharedOut: "stated",
      stated: { Assessment: "7", "Early Help": "3", NFA: "2" },
    });
    await userEvent.click(screen.getByRole("button", { name: "Keep 12" }));
    expect(store.state().view).toEqual({ screen: "sample", again: false });
    expect(store.state().setUp).toMatchObject({ sharedOut: "stated", stated: { NFA: "2" } });
  });

  test("what was expected of each group counts where results vary", async () => {
    await atSize({ sharedOut: "neyman", expected: { Assessment: "90", "Early Help": "90", NFA: "90" } });
    await choose("Questions apply to", "All cases");
    expect(screen.getByText("What you expect of each group stands on Sample.")).toBeTruthy();
    expect(result()).toContain("Drawn with more where results vary");
    expect(result()).toContain("the estimate from 35 cases will lie within 10 points of the truth");
  });

  test("from the whole list nothing is said of groups", async () => {
    const { store } = await atSize({ selection: "simpleRandom" });
    expect(screen.queryByLabelText("Shared out")).toBeNull();
    expect(result()).not.toContain("groups");
    await userEvent.click(screen.getByRole("button", { name: "Use 98 cases" }));
    expect(store.state().setUp).toMatchObject({ size: "98", sharedOut: "equal", selection: "simpleRandom" });
  });

  test.each([
    ["Within, points", "", "Type a number from 0.1 to 50."],
    ["Within, points", "0", "Type a number from 0.1 to 50."],
    ["Of 100 cases, how many do you expect to be done well?", "101", "Type a number from 0 to 100."],
  ])("%s “%s” is said at the field", async (label, text, said) => {
    await atSize();
    type(label, text);
    expect(screen.getByText(said)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Use that number" })).toHaveProperty("ariaDisabled", "true");
    expect(screen.getByText("Put right what is marked above.")).toBeTruthy();
  });

  test("says so where the most that each group may give is too little", async () => {
    await atSize({ maximum: "5" });
    expect(screen.getByText(/No number of cases comes that close/)).toBeTruthy();
  });

  test("names a number on Sample that can’t be read", async () => {
    await atSize({ minimum: "two" });
    expect(screen.getByText("A number of cases is not usable")).toBeTruthy();
    expect(screen.getByText("There is no number to use: see above.")).toBeTruthy();
  });
});

describe("is it nearly always done?", () => {
  test("none of 58 shows that no more than 5% fail, and what the printed tables say", async () => {
    const { store } = await atSize();
    await claim(/nearly always/);
    expect(result()).toContain(
      "If none of the 58 fails, you can be 95% sure that no more than 5% of all 2,471 do.",
    );
    await choose("How failures are reckoned", "A list without end (binomial)");
    expect(result()).toContain("59 cases of 2,471");
    await choose("How failures are reckoned", "A list without end (Poisson)");
    expect(result()).toContain("60 cases of 2,471");
    await userEvent.click(screen.getByRole("button", { name: "Use 60 cases" }));
    expect(store.state().setUp).toMatchObject({ size: "60", sharedOut: "proportional" });
  });

  test("allows failures by number or in step with what is expected", async () => {
    await atSize();
    await claim(/nearly always/);
    await choose("How failures are reckoned", "A list without end (binomial)");
    await choose("Failures that the sample may hold", "A set number");
    type("So many failures at most", "2");
    expect(result()).toContain("If no more than 2 of the 124 fail, you can be 95% sure");
    await choose("Failures that the sample may hold", "In step with what I expect");
    type("Expected to fail, per cent", "2.5");
    expect(result()).toContain("If no more than 6 of the 234 fail");
    type("Expected to fail, per cent", "5");
    expect(screen.getByText(/Less must be expected to fail than may fail/)).toBeTruthy();
    type("Expected to fail, per cent", "4.99");
    expect(screen.getByText(/Even reading every case can’t show that/)).toBeTruthy();
  });

  test("the other way round: what so many failures leave possible", async () => {
    await atSize();
    await claim(/nearly always/);
    expect(
      screen.getByText(/^If none of the 60 fails, you can be 95% sure that no more than 4.8%/),
    ).toBeTruthy();
    type("and so many fail", "2");
    expect(
      screen.getByText(
        "If 2 of the 60 fail, you can be 95% sure that no more than 10.1% of all 2,471 do, which is 248 cases.",
      ),
    ).toBeTruthy();
    type("and so many fail", "61");
    expect(screen.getByText("That is more than you read.")).toBeTruthy();
    type("If you read", "2472");
    expect(screen.getByText("The list has 2,471.")).toBeTruthy();
  });

  test("a short list: the list as it is needs fewer than it has, tables ask for more", async () => {
    await atSize({}, { A: 20, B: 20 });
    await claim(/nearly always/);
    expect(result()).toContain("31 cases of 40");
    await choose("How failures are reckoned", "A list without end (binomial)");
    expect(screen.getByText(/asks for 59 cases, more than the list has/)).toBeTruthy();
  });
});

describe("I have time for a set number", () => {
  test("says what it can tell, however the failures lie among the groups", async () => {
    await atSize();
    await claim(/set number/);
    await choose("Shared out", "Equally");
    expect(result()).toContain("Drawn equally from the groups: 20, 20 and 20.");
    expect(result()).toContain("the estimate from 60 cases will lie from 36% to 64%, in 95 of 100 samples.");
    // 191 of 2,471 could all lie in the largest group, from which only 20 of 1,384 are read.
    expect(result()).toContain(
      "If none of the 60 fails, you can be 95% sure that no more than 7.8% of all 2,471 do, whichever groups they are in.",
    );
    expect(rows()[0]).toBe("If you draw | you know it within | if none fails, at most");
    expect(rows()).toContain("60 | 14 points | 7.8%");
  });

  test("few cases give counts only, and all cases an exact answer", async () => {
    await atSize();
    await claim(/set number/);
    type("Number of cases", "9");
    expect(result()).toContain("The findings would give counts only");
    type("Number of cases", "9999");
    expect(result()).toContain("2,471 cases of 2,471");
    expect(result()).toContain("Every case is read: what is found is exact.");
    type("Number of cases", "0");
    expect(screen.getByText("Type 1 or more.")).toBeTruthy();
  });
});
