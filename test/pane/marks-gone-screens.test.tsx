/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import { success } from "../../src/core/outcome";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import { list, scoredAudit, scoring } from "./made-up-audit";
import { openedPane, settled } from "./opened-pane";

const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(screen.getByRole("button", { name }));
  await settled();
};

const [question] = mashThresholdSet.criteria;
if (question === undefined) throw new Error("no question");
const view = { screen: "criterion", set: mashThresholdSet, criterion: question } as const;

const withMarks = (used: Readonly<Record<string, number>>): RecognisedAudit => ({
  ...scoredAudit(),
  criteria: mashThresholdSet,
  marksUsed: new Map([[question.id, new Map(Object.entries(used))]]),
});

const moves = (calls: readonly (readonly unknown[])[]): unknown =>
  calls.find(([task]) => task === "moveMarks")?.[1];

const typeMark = (index: number, word: string): void => {
  const field = screen.getAllByLabelText("Word")[index];
  if (field === undefined) throw new Error("no such mark");
  fireEvent.change(field, { target: { value: word } });
};

const moveMarks = () => Promise.resolve(success({ sheet: "Audit sample", written: 5, left: [] }));

describe("a mark that cases have gets another word", () => {
  test("the new word is offered for them, and written with Save", async () => {
    const { calls } = await openedPane(view, withMarks({ yes: 5, no: 1 }), { moveMarks });
    typeMark(0, "In full");
    const choice = screen.getByLabelText<HTMLSelectElement>("5 cases have “Yes”: they");
    expect(choice.value).toBe("In full");
    expect([...choice.options].map(({ text }) => text)).toEqual([
      "stay as they are, not allowed until put right",
      "become “In full”",
      "become “No”",
      "become “N/A”",
      "become “Deemed met”",
    ]);
    expect(screen.getByText(/Save writes the new word into those cells/)).toBeTruthy();
    await press("Save");
    expect(moves(calls)).toEqual([{ criterion: question.id, from: "Yes", to: "In full" }]);
  });

  test("they can become another mark, or stay as they are", async () => {
    const { calls } = await openedPane(view, withMarks({ yes: 1 }), { moveMarks });
    typeMark(0, "In full");
    fireEvent.change(screen.getByLabelText("1 case has “Yes”: it"), { target: { value: "No" } });
    await press("Save");
    expect(moves(calls)).toEqual([{ criterion: question.id, from: "Yes", to: "No" }]);
  });

  test("nothing is moved where they are to stay", async () => {
    const { calls } = await openedPane(view, withMarks({ yes: 5 }), { moveMarks });
    typeMark(0, "In full");
    fireEvent.change(screen.getByLabelText(/5 cases have/), { target: { value: "" } });
    await press("Save");
    expect(calls.map(([task]) => task)).toContain("saveCriteria");
    expect(moves(calls)).toBeUndefined();
  });

  test("a mark that no case has asks nothing", async () => {
    await openedPane(view, withMarks({ no: 3 }));
    typeMark(0, "In full");
    expect(screen.queryByText("Cases are scored with marks that you changed")).toBeNull();
  });

  test("in a column of the auditor's own nothing is written; what its words stand for is", async () => {
    const existingCases: ExistingCases = {
      name: "Own cases",
      place: list.place,
      caseIdColumn: "Referral ID",
      groupColumn: null,
      populationSizes: null,
      chosen: "unknown",
      criteriaSet: "mash-threshold",
      markColumns: { [question.id]: "Level right?" },
      settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
    };
    const own = { ...withMarks({ yes: 4 }), existingCases, scoredHeaders: ["Ref", "level right? "] };
    const { calls } = await openedPane(view, own, { moveMarks });
    typeMark(0, "In full");
    const choice = screen.getByLabelText<HTMLSelectElement>("4 cases count as “Yes”: from now on");
    expect([...choice.options].slice(0, 2).map(({ text }) => text)).toEqual([
      "not allowed until put right",
      "as “In full”",
    ]);
    expect(screen.getByText(/Your column “Level right\?” keeps its words/)).toBeTruthy();
    await press("Save");
    expect(calls.find(([task]) => task === "saveCriteria")?.[3]).toEqual([
      { criterion: question.id, from: "Yes", to: "In full" },
    ]);
  });
});

describe("N/A into blank cells of questions that are not asked", () => {
  const asked = (notAsked: number): RecognisedAudit => ({ ...scoredAudit(), notAsked });

  test("says how many, and what it does not touch; nothing happens before the press", async () => {
    const { calls } = await openedPane({ screen: "completeness" }, asked(2));
    expect(screen.getByText("2 blank cells are of questions that are not asked there")).toBeTruthy();
    expect(screen.getByText(/No cell that holds anything is written over/)).toBeTruthy();
    expect(calls.map(([task]) => task)).not.toContain("fillNotApplicable");
  });

  test("cells that somebody changed meanwhile are told of", async () => {
    let left = 2;
    await openedPane({ screen: "completeness" }, asked(2), {
      recogniseAudit: () => Promise.resolve(success(asked(left))),
      fillNotApplicable: () => {
        left = 0;
        const place = { sheet: "Audit sample", address: "H5" };
        return Promise.resolve(success({ sheet: "Audit sample", written: 1, left: [place] }));
      },
    });
    await press("Write N/A into all 2");
    expect(screen.getByText("1 cell filled in on Audit sample")).toBeTruthy();
    expect(screen.getByText("1 cell was changed meanwhile and left alone.")).toBeTruthy();
  });

  test("without such cells nothing is offered", async () => {
    await openedPane({ screen: "completeness" }, asked(0));
    expect(screen.queryByRole("button", { name: /^Write N\/A/ })).toBeNull();
  });
});

describe("cases that stay blank for good, before a second review", () => {
  const caseOf = (number: number, unanswered: number, comparable = true) => ({
    key: `CAM-${number}` as UnitId,
    stratum: "NFA" as StratumLabel,
    row: number - 95,
    scorer: "",
    unanswered,
    comparable,
  });
  const audit = (
    cases: readonly ReturnType<typeof caseOf>[],
    notAllowed: typeof scoring.marksNotAllowed = [],
  ): RecognisedAudit => {
    const complete = cases.every(({ unanswered }) => unanswered === 0);
    return {
      ...scoredAudit(),
      scoring: {
        ...scoring,
        cases: cases.length,
        marksNotAllowed: notAllowed,
        nextCase: complete ? null : scoring.nextCase,
      },
      scoringSheet: {
        sheet: "Audit sample",
        headerRow: 4,
        headers: [],
        set: mashThresholdSet,
        columns: {
          caseHeader: "Referral ID",
          groupHeader: null,
          rankHeader: null,
          roleHeader: null,
          markColumns: {},
          headerRow: 4,
        },
        cases,
        scorers: [],
        ownWords: new Map(),
      },
    };
  };
  const level = (): string => screen.getByRole("heading", { level: 1 }).textContent;

  test("the auditor may say that they stay so; then the draw says it, and keeps it", async () => {
    await openedPane(
      { screen: "secondReview" },
      audit([caseOf(100, 0), caseOf(101, 2), caseOf(102, 7, false)]),
    );
    expect(screen.getByText("2 cases are not fully scored yet.")).toBeTruthy();
    expect(screen.getByText(/1 case has no mark to compare and is left out of the draw/)).toBeTruthy();
    expect(screen.getByText(/1 case has some marks and may be drawn/)).toBeTruthy();
    const link = screen.getByRole("button", { name: "They stay blank: go on" });
    link.focus();
    fireEvent.click(link);
    await screen.findByText("2 cases stay not fully scored");
    await waitFor(() => expect(document.activeElement?.textContent).toBe(level()));
  });

  test("a mark that isn't allowed comes first, with the way to it", async () => {
    const { calls } = await openedPane(
      { screen: "secondReview" },
      audit([caseOf(101, 1)], scoring.marksNotAllowed),
    );
    expect(screen.queryByRole("button", { name: /stays? blank/ })).toBeNull();
    await press("Show the first");
    expect(calls.find(([task]) => task === "show")?.[1]).toEqual({ sheet: "Audit sample", address: "H5" });
  });

  test("where no case has a mark, nothing can stay blank", async () => {
    await openedPane({ screen: "secondReview" }, audit([caseOf(101, 7, false)]));
    expect(screen.getByText("1 case is not fully scored yet.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /stays? blank/ })).toBeNull();
  });

  test("all are scored: the draw is there at once", async () => {
    await openedPane({ screen: "secondReview" }, audit([caseOf(100, 0), caseOf(101, 0)]));
    expect(screen.getByLabelText("Second reviewer")).toBeTruthy();
  });

  test("a case that is left blank later has to be told of anew", async () => {
    const { store } = await openedPane({ screen: "secondReview" }, audit([caseOf(100, 0), caseOf(101, 1)]));
    await press("It stays blank: go on");
    expect(screen.getByLabelText("Second reviewer")).toBeTruthy();
    act(() =>
      store.dispatch({ action: "lookedAgain", audit: audit([caseOf(100, 3), caseOf(101, 1)]), cells: null }),
    );
    expect(screen.getByText("2 cases are not fully scored yet.")).toBeTruthy();
  });
});
