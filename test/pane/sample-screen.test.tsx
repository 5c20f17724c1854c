/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { DrawnSample } from "../../src/tasks/draw-results";
import type { SetUp } from "../../src/pane/set-up";
import { paneOverReferrals } from "./pane-over-referrals";
import { awaited } from "./tasks-on-paper";

const atSample = (change: Partial<SetUp> = {}, groups?: Readonly<Record<string, number>>) =>
  paneOverReferrals({ screen: "sample", again: false }, change, groups === undefined ? {} : { groups });
const text = (): string => document.querySelector("main")?.textContent ?? "";
const choose = (label: string, value: string): Promise<void> =>
  userEvent.selectOptions(screen.getByLabelText(label), value);
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const drawn = (group: string): string =>
  (screen.getByLabelText(`Draw from ${group}`) as HTMLInputElement).value;

describe("what the numbers will tell", () => {
  test("stands beside each group: what a case stands for, and where the estimate will lie", async () => {
    await atSample();
    expect(text()).toContain("1 in 69 cases: each stands for 69.2.");
    expect(text()).toContain("1 in 21 cases: each stands for 20.6.");
    expect(text()).toContain("If 50% are done well: an estimate from 28% to 72%.");
    expect(text()).toContain("All together: if 50% are done well, the estimate will be from 36% to 64%.");
    expect(text()).toContain("So it goes in 95 of 100 samples.");
    expect(text()).toContain("percentages of the 60 don’t stand for all 2,471");
    expect(text()).not.toMatch(/±|NaN|undefined/);
  });

  test("follows the level of the audit's intervals", async () => {
    await atSample({ confidenceLevel: 0.99 });
    expect(text()).toContain("the estimate will be from 32% to 68%");
    expect(text()).toContain("in 99 of 100 samples");
  });

  test("is said of groups drawn whole, left out, with one case and with few", async () => {
    await atSample(
      { sharedOut: "stated", stated: { Assessment: "20", "Early Help": "1", NFA: "0", Other: "12" } },
      { Assessment: 1384, "Early Help": 412, NFA: 675, Other: 12 },
    );
    expect(text()).toContain("Only 1 case from “Early Help”: no estimate can be made for it, nor for all");
    expect(text()).toContain(
      "“NFA” is left out on purpose: the findings will speak of the other 1,808 cases only",
    );
    expect(text()).toContain("“Other” has only 12 cases; all are drawn.");
    expect(text()).toContain("“Other” has no case left for spares.");
    expect(text()).toContain("All are read: what is found is exact.");
    expect(text()).not.toContain("All together");
    type("Draw from Early Help", "9");
    expect(text()).toContain("Fewer than 10 cases: counts only for this group.");
    expect(text()).toContain("All together: if 50% are done well");
  });

  test("is counts only where fewer than 10 are drawn, and exact where all are", async () => {
    await atSample({ size: "9" });
    expect(text()).toContain("With fewer than 10 cases the findings give counts only");
    expect(text()).not.toContain("All together");
    type("Cases to draw", "3000");
    expect(text()).toContain("Every one of the 2,471 cases is drawn: nothing is left to chance.");
    expect(screen.getByRole("button", { name: "Draw 2,471 cases" })).toBeTruthy();
  });
});

describe("ways of sharing out", () => {
  test("more where results vary asks of each group what is expected, and uses it", async () => {
    await atSample({ sharedOut: "neyman" });
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["34", "10", "16"]);
    type("Of 100 of Early Help, expected to be done well", "98");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["38", "3", "19"]);
    type("Of 100 of NFA, expected to be done well", "90");
    expect(text()).toContain("If 90% are done well: an estimate from");
    type("Of 100 of NFA, expected to be done well", "120");
    expect(screen.getByText("Type a number from 0 to 100.")).toBeTruthy();
    expect(screen.getByText("The expected share of “NFA” can’t be used")).toBeTruthy();
    expect(screen.getByText("The numbers don’t fit yet: see above.")).toBeTruthy();
  });

  test("work that differs between groups has a field for each, and fewer are drawn where a case takes more", async () => {
    await atSample({ sharedOut: "neyman" });
    expect(screen.queryByLabelText("Work for a case of NFA")).toBeNull();
    await userEvent.click(screen.getByLabelText("A case takes more work in some groups"));
    expect(text()).toContain("with four times the work, half as many");
    type("Work for a case of Assessment", "4");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["23", "14", "23"]);
    type("Work for a case of Assessment", "0");
    expect(screen.getByText("Type a number above 0.")).toBeTruthy();
    expect(screen.getByText("The numbers don’t fit yet: see above.")).toBeTruthy();
    await userEvent.click(screen.getByLabelText("A case takes more work in some groups"));
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["34", "10", "16"]);
  });

  test("between equal and in proportion has a number of its own", async () => {
    await atSample();
    await choose("Shared out", "Between equal and in proportion");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["27", "14", "19"]);
    type("Between equally (0) and in proportion (1)", "1");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["34", "10", "16"]);
    type("Between equally (0) and in proportion (1)", "2");
    expect(screen.getByText("Type a number from 0 to 1.")).toBeTruthy();
  });

  test("at least and at most bound each group, and what does not fit is said", async () => {
    await atSample({ sharedOut: "proportional" });
    type("At least, each group", "15");
    type("At most, each group", "25");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["25", "15", "20"]);
    type("At most, each group", "10");
    expect(screen.getByText("At most is less than at least")).toBeTruthy();
    type("At most, each group", "");
    type("At least, each group", "30");
    expect(text()).toContain("At least 90 are needed for 30 in each of 3 groups; 60 were asked for.");
  });

  test("my own numbers begin with those that stood there, and hide what they make idle", async () => {
    await atSample({ minimum: "two" });
    type("At least, each group", "5");
    await choose("Shared out", "My own numbers");
    expect([drawn("Assessment"), drawn("Early Help"), drawn("NFA")]).toEqual(["20", "20", "20"]);
    expect(screen.queryByLabelText("Cases to draw")).toBeNull();
    expect(screen.queryByLabelText("At least, each group")).toBeNull();
    expect(screen.getByLabelText("Spares, each group")).toBeTruthy();
  });
});

describe("ways of picking", () => {
  test("from the whole list there is one line and nothing to share out", async () => {
    await atSample({ sharedOut: "neyman" });
    await choose("How cases are picked", "At random from the whole list");
    expect(text()).toContain("50% is the hardest to pin down");
    expect(screen.getByText(/Every case has the same chance, whatever its group/)).toBeTruthy();
    expect(screen.queryByLabelText("Shared out")).toBeNull();
    expect(screen.queryByLabelText("At least, each group")).toBeNull();
    expect(text()).toContain("1 in 41 cases: each stands for 41.2.");
    type("Draw from all cases", "80");
    expect(screen.getByLabelText("Cases to draw")).toHaveProperty("value", "80");
    expect(screen.getByRole("button", { name: "Draw 80 cases" })).toBeTruthy();
    expect(text()).not.toContain("The groups differ in size");
  });

  test("a systematic sample has no spares, and says what it takes for granted", async () => {
    await atSample();
    await choose("How cases are picked", "Every so many rows (systematic)");
    expect(text()).toContain("There are no spares, and the sample can’t be extended.");
    expect(text()).toContain("The same list in the same order and the same seed");
    expect(screen.queryByLabelText("Spares, each group")).toBeNull();
    expect(screen.getByLabelText("At least, each group")).toBeTruthy();
  });
});

test.each<[Partial<SetUp>, string]>([
  [{}, "Drawing 60 cases"],
  [{ size: "5000" }, "Drawing 2,471 cases"],
  [{ selection: "simpleRandom", size: "1" }, "Drawing 1 case"],
  [
    { sharedOut: "stated", size: "x", stated: { Assessment: "7", "Early Help": "3", NFA: "2", Old: "9" } },
    "Drawing 12 cases",
  ],
])("while it draws, the screen says how many: %j", async (change, heading) => {
  const { answer, arrive } = awaited<DrawnSample>();
  const { store, calls } = await paneOverReferrals({ screen: "sample", again: false }, change, {
    answers: { drawSample: () => answer },
  });
  act(() => store.dispatch({ action: "named", by: "J. Okafor" }));
  await userEvent.click(screen.getByRole("button", { name: /^Draw [\d,]+ cases?$/ }));
  expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeTruthy();
  // What is not a number would be null on the record, and the record could not be read again.
  expect(JSON.stringify(calls.find(([task]) => task === "drawSample"))).not.toMatch(
    /"(size|minimumPerStratum)":null/,
  );
  await act(async () => {
    arrive({ ok: false, problems: [{ kind: "stopped", written: [] }] });
    await answer;
  });
});
