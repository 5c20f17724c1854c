/** @jest-environment jsdom */
import { fireEvent, screen } from "@testing-library/react";
import { criteriaFileText } from "../../src/core/scoring/criteria-set-file";
import { checklistSet } from "../../src/core/scoring/checklist-set";
import type { CriteriaSet } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { drawnAudit, scoredAudit } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole("button", { name }));
  await settled();
};

/** What was asked to be written: the set before, and the set. */
function saved(calls: readonly (readonly unknown[])[]): readonly [CriteriaSet, CriteriaSet] {
  const [, before, set] = calls.find(([task]) => task === "saveCriteria") ?? [];
  return [before as CriteriaSet, set as CriteriaSet];
}

test("a question is moved by its buttons, keeps its number, and the first can't go further up", async () => {
  const { calls } = await openedPane({ screen: "criteria" }, drawnAudit());
  await press("Up, question 1");
  expect(calls.map(([task]) => task)).not.toContain("saveCriteria");
  await press("Down, question 1");
  const [before, set] = saved(calls);
  expect(before).toEqual(mashThresholdSet);
  expect(set.criteria.map(({ number }) => number)).toEqual([2, 1, 3, 4, 5, 6, 7]);
});

test("removing says how many cases are scored on it, and removes only on the second yes", async () => {
  const audit = { ...scoredAudit(), criteria: mashThresholdSet };
  const { calls } = await openedPane({ screen: "criteria" }, audit);
  await press("Remove, question 2");
  expect(
    screen.getByText(/7 cases are scored on it\. Its columns and scores stay on Audit sample/),
  ).toBeTruthy();
  await press("Keep it");
  expect(calls.map(([task]) => task)).not.toContain("saveCriteria");
  await press("Remove, question 2");
  await press("Remove");
  expect(saved(calls)[1].criteria.map(({ number }) => number)).toEqual([1, 3, 4, 5, 6, 7]);
});

test("what Partly counts as can be chosen until scoring has begun", async () => {
  const { calls } = await openedPane({ screen: "criteria" }, drawnAudit());
  fireEvent.change(screen.getByLabelText("“Partly” counts as"), { target: { value: "0.5" } });
  await settled();
  expect(saved(calls)[1].partlyCountsAs).toBe(0.5);
});

test("what Partly counts as is text once scoring has begun", async () => {
  await openedPane({ screen: "criteria" }, { ...scoredAudit(), criteria: mashThresholdSet });
  expect(screen.queryByLabelText("“Partly” counts as")).toBeNull();
  expect(screen.getByText("Not met (0)")).toBeTruthy();
});

test("the questions as they stand on the sheet are shown, not the ready-made ones", async () => {
  await openedPane({ screen: "criteria" }, { ...drawnAudit(), criteria: checklistSet });
  expect(screen.getByText("Is the form complete?")).toBeTruthy();
  expect(screen.queryByText("Is the referral of good quality?")).toBeNull();
});

test("a rule on a column that the sample does not have is shown", async () => {
  await openedPane({ screen: "criteria" }, { ...drawnAudit(), scoredHeaders: ["Referral ID", "Agency"] });
  expect(screen.getByText(/Audit sample has no column “Referring agency”/)).toBeTruthy();
});

test("a new question can't be saved before it says something, and is then written with an id of its own", async () => {
  const { calls } = await openedPane({ screen: "criteria" }, drawnAudit());
  await press("Copy, question 3");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Question 8");
  fireEvent.change(screen.getByLabelText("Question"), { target: { value: "" } });
  await press("Save");
  expect(calls.map(([task]) => task)).not.toContain("saveCriteria");
  fireEvent.change(screen.getByLabelText("Question"), { target: { value: "Was it signed?" } });
  fireEvent.change(screen.getByLabelText("What is answered"), { target: { value: "choice" } });
  fireEvent.change(screen.getByLabelText("Options, one a line"), {
    target: { value: "By hand\nOn screen; later" },
  });
  await press("Save");
  expect(saved(calls)[1].criteria.at(-1)).toMatchObject({
    id: "question-8",
    number: 8,
    question: "Was it signed?",
    kind: "choice",
    marks: [],
    options: ["By hand", "On screen; later"],
  });
});

test("marks that are the same are refused with the reason", async () => {
  const [first] = mashThresholdSet.criteria;
  if (first === undefined) throw new Error("no question");
  await openedPane({ screen: "criterion", set: mashThresholdSet, criterion: first }, drawnAudit());
  const [, second] = screen.getAllByLabelText("Word");
  if (second === undefined) throw new Error("no second mark");
  fireEvent.change(second, { target: { value: "yes" } });
  expect(screen.getByText("Marks: “yes” stands twice.")).toBeTruthy();
});

test("a set is pasted; a broken one is refused with its place", async () => {
  const view = { screen: "criteriaText", set: mashThresholdSet } as const;
  const { calls } = await openedPane(view, drawnAudit());
  const paste = (text: string): void => {
    fireEvent.change(screen.getByLabelText("Paste them here"), { target: { value: text } });
  };
  paste(criteriaFileText(checklistSet).replace('"mark"', '"marks"'));
  await press("Use them");
  expect(screen.getByText(/set\.criteria\.0\.kind/)).toBeTruthy();
  expect(calls.map(([task]) => task)).not.toContain("saveCriteria");
  paste(criteriaFileText(checklistSet));
  await press("Use them");
  expect(saved(calls)).toEqual([mashThresholdSet, checklistSet]);
});

test("once scoring has begun, questions are not exchanged for others", async () => {
  const view = { screen: "criteriaText", set: mashThresholdSet } as const;
  const { calls } = await openedPane(view, { ...scoredAudit(), criteria: mashThresholdSet });
  fireEvent.change(screen.getByLabelText("Paste them here"), {
    target: { value: criteriaFileText(checklistSet) },
  });
  await press("Use them");
  expect(screen.getByText(/Nothing was written/)).toBeTruthy();
  expect(calls.map(([task]) => task)).not.toContain("saveCriteria");
});
