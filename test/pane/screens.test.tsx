/** @jest-environment jsdom */
import { act, configure, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { refusal, success } from "../../src/core/outcome";
import type { WordedItem } from "../../src/core/findings/worded-items";
import { auditFindings } from "../../src/core/findings/audit-findings";
import { Pane } from "../../src/pane/Pane";
import { firstState, type PaneView } from "../../src/pane/pane-state";
import { paneStore, type PaneStore } from "../../src/pane/pane-store";
import { recognised } from "../../src/pane/recognised-state";
import { newRule } from "../../src/pane/typed-rule";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import { auditA } from "../core/findings/audit-a";
import {
  committed,
  draft,
  drawnAudit,
  list,
  listCells,
  recognisedAudit,
  scoredAudit,
  scoring,
} from "./made-up-audit";
import { settled } from "./opened-pane";
import { tasksOnPaper, type TasksOnPaper } from "./tasks-on-paper";

// Nothing here is timed; a busy machine must not make a test fail.
configure({ asyncUtilTimeout: 20_000 });

const findings = auditFindings(auditA());
const noChanges = {
  marks: 0,
  casesWithMarks: 0,
  casesWithRemarks: 0,
  casesAdded: 0,
  casesGone: 0,
  casesMoved: 0,
  questionsAdded: [],
  questionsGone: [],
  questionsChanged: [],
  settings: false,
};
const preview = {
  findings,
  cases: [],
  rows: [],
  breakdownColumns: [],
  scoring,
  record: committed,
  drawsBegun: 1,
  drawsEnded: 0,
  beside: null,
};

async function opened(
  view: PaneView,
  audit: RecognisedAudit = recognisedAudit(),
  answers: Partial<Tasks> = {},
): Promise<TasksOnPaper & { readonly store: PaneStore }> {
  const onPaper = tasksOnPaper({
    recogniseAudit: () => Promise.resolve(success(audit)),
    previewFindings: () => Promise.resolve(success(preview)),
    ...answers,
  });
  const store = paneStore({ ...recognised(firstState, audit), view });
  render(<Pane tasks={onPaper.tasks} officeIsDark={() => false} store={store} />);
  await screen.findByRole("heading", { level: 1 });
  await act(() => new Promise((done) => setTimeout(done, 30)));
  return { ...onPaper, store };
}

/** Everything of a role bears a name that is read out. */
function expectNames(role: string): void {
  expect(screen.queryAllByRole(role, { name: /\S/ })).toHaveLength(screen.queryAllByRole(role).length);
}

const heading = (): string => screen.getByRole("heading", { level: 1 }).textContent;

describe("the overview", () => {
  const row = (name: RegExp): HTMLElement => screen.getByRole("button", { name });

  test("leads to the survey and to last time, and says what stands of each", async () => {
    const { store } = await opened({ screen: "overview" }, scoredAudit());
    expect(row(/^Practitioner survey/).textContent).toBe("Practitioner surveyNot set up");
    expect(row(/^Change since last time/).textContent).toBe("Change since last timeNot set up");
    fireEvent.click(row(/^Practitioner survey/));
    await settled();
    expect(store.state().view).toEqual({ screen: "survey" });
  });

  test.each([
    [{ responses: 111, made: "6 December 2017, 14:05" }, "111 responses, made 6 December 2017"],
    [{ responses: null, made: "6 December 2017, 14:05" }, "Made 6 December 2017"],
    [{ responses: 1, made: null }, "1 response"],
  ])("of a survey with %j: %s", async (stands, said) => {
    const survey = { sheet: "Audit survey", pairs: "", ...stands };
    const { store } = await opened(
      { screen: "overview" },
      { ...scoredAudit(), survey, comparedWith: ["A", "B"] },
    );
    expect(row(/^Practitioner survey/).textContent).toBe(`Practitioner survey${said}`);
    expect(row(/^Change since last time/).textContent).toBe("Change since last time2 earlier audits");
    fireEvent.click(row(/^Change since last time/));
    await settled();
    expect(store.state().view).toEqual({ screen: "lastTime" });
  });
});

describe("every screen", () => {
  const drawn = drawnAudit();
  const scored = scoredAudit();
  const screens: readonly (readonly [PaneView, RecognisedAudit, string])[] = [
    [{ screen: "start" }, recognisedAudit({ lists: [] }), "Audit a sample of your cases"],
    [{ screen: "overview" }, scored, "Threshold audit 2017"],
    [{ screen: "newAudit" }, drawn, "Another audit"],
    [{ screen: "cases" }, recognisedAudit(), "Which cases is this about?"],
    [{ screen: "carriedColumns" }, recognisedAudit(), "Columns to carry along"],
    [{ screen: "rule", place: null, rule: newRule }, recognisedAudit(), "Add a rule"],
    [{ screen: "ownCases" }, recognisedAudit(), "Where are your cases?"],
    [{ screen: "groups" }, recognisedAudit(), "Group the cases"],
    [{ screen: "sample", again: false }, recognisedAudit({ record: draft }), "Draw the sample"],
    [{ screen: "sampleSize" }, recognisedAudit({ record: draft }), "How many do I need?"],
    [{ screen: "drawn" }, drawn, "9 cases are drawn"],
    [{ screen: "replaceCase" }, drawn, "Replace a case"],
    [{ screen: "extendSample" }, drawn, "Draw more cases"],
    [{ screen: "checkByHand" }, drawn, "Check without Excel"],
    [{ screen: "removeDraw" }, scored, "Remove this draw"],
    [{ screen: "shareOut" }, scored, "Share the cases out"],
    [{ screen: "criteria" }, drawn, "What is each case judged against?"],
    [{ screen: "score", added: null }, scored, "Score the cases"],
    [{ screen: "completeness" }, scored, "Is the scoring complete?"],
    [{ screen: "findings" }, scored, "Findings"],
    [{ screen: "survey" }, scored, "Survey beside audit"],
    [{ screen: "lastTime" }, scored, "Change since last time"],
    [{ screen: "share" }, scored, "Make a copy to share"],
    [{ screen: "settings" }, recognisedAudit(), "Settings of this audit"],
    [{ screen: "about" }, recognisedAudit(), "About Case Audit"],
  ];

  test.each(screens)(
    "%j has one heading, and a name on everything that can be used",
    async (view, audit, title) => {
      await opened(view, audit);
      expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
      expect(heading()).toBe(title);
      for (const role of ["button", "link", "textbox", "combobox", "checkbox", "radio"] as const) {
        expectNames(role);
      }
      expectNames("img");
      expectNames("table");
    },
  );

  test.each([
    "sample",
    "sampleSize",
    "rule",
    "groups",
    "drawn",
    "score",
    "findings",
    "completeness",
  ] as const)("%s without its input says what it needs", async (name) => {
    const bare = recognisedAudit({ lists: [] });
    await opened({ screen: name, added: null, again: false, rule: newRule } as PaneView, bare);
    expect(screen.getByText(/first/i)).toBeTruthy();
    expect(screen.queryByText(/undefined|NaN/)).toBeNull();
  });
});

describe("the cases", () => {
  test("counts while the auditor edits, and asks the workbook only when a column changes", async () => {
    const { calls } = await opened({ screen: "cases" });
    expect(screen.getByLabelText("Who is in").textContent).toContain("30 of 30 rows are in");
    await userEvent.type(screen.getByLabelText("From"), "03/09/2017");
    await userEvent.type(screen.getByLabelText("To, included"), "05/09/2017");
    expect(screen.getByLabelText("Who is in").textContent).toContain("3 of 30 rows are in");
    expect(screen.getByText("Outside the period")).toBeTruthy();
    expect(calls.filter(([task]) => task === "readCases")).toHaveLength(1);
  });

  test("names what stops a fair draw, and leads to the row", async () => {
    const bad = listCells({ ids: { 7: "CAM-100" } });
    const { calls } = await opened({ screen: "cases" }, recognisedAudit(), {
      readCases: () => Promise.resolve(success(bad)),
    });
    expect(screen.getByText(/1 case number stands twice/)).toBeTruthy();
    expect(screen.getByText(/CAM-100 is in rows 4 and 7\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Show row 4" }));
    expect(calls.at(-1)).toEqual(["show", { sheet: "Referrals", address: "A4" }]);
    expect(screen.queryByRole("button", { name: /Next/ })).toBeNull();
  });
});

describe("the sample", () => {
  const atSample = () => opened({ screen: "sample", again: false }, recognisedAudit({ record: draft }));

  test("is refused without a name, and says so where the button is", async () => {
    const { calls } = await atSample();
    const draw = screen.getByRole("button", { name: "Draw 9 cases" });
    expect(draw.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(draw);
    expect(calls.some(([task]) => task === "drawSample")).toBe(false);
    expect(screen.getByText("Say who draws: your name goes on the record.")).toBeTruthy();
  });

  test("takes a typed number as the auditor's own", async () => {
    await atSample();
    const nfa = screen.getByLabelText("Draw from NFA");
    await userEvent.clear(nfa);
    await userEvent.type(nfa, "5");
    expect(screen.getByRole("combobox", { name: "Shared out" })).toHaveProperty("value", "stated");
    expect(screen.getByRole("button", { name: "Draw 11 cases" })).toBeTruthy();
    expect(screen.getByText("1 in 2 cases: each stands for 2.")).toBeTruthy();
  });

  test("refuses a seed with a comma", async () => {
    await atSample();
    await userEvent.click(screen.getByRole("button", { name: "Type my own" }));
    await userEvent.type(screen.getByLabelText("My own seed"), "12,34");
    expect(screen.getByText("A seed is 1 to 100 characters, without commas.")).toBeTruthy();
  });
});

describe("the findings", () => {
  test("say k of n first, and each bar says its sentence", async () => {
    await opened({ screen: "findings" }, scoredAudit());
    const question = screen.getByRole("region", { name: "1 Threshold level" });
    expect(question.textContent).toContain("39 of 57 (68%)");
    expect(question.textContent).toContain("Estimate for all: 62% (46–76%), low precision");
    expect(within(question).getByRole("img").getAttribute("aria-label")).toBe(
      "39 of 57 met, 68%. Estimate for all 62%, from 46% to 76%, low precision.",
    );
  });

  test("draw what was read as a bar and what is estimated as a whisker on the same axis", async () => {
    await opened({ screen: "findings" }, scoredAudit());
    const bar = within(screen.getByRole("region", { name: "1 Threshold level" })).getByRole("img");
    const [result] = findings.results;
    expect(bar.querySelector(".bar-fill")?.getAttribute("width")).toBe(`${(39 / 57) * 100}%`);
    const whisker = bar.querySelector(".whisker-low");
    expect(Number.parseFloat(whisker?.getAttribute("x1") ?? "")).toBeCloseTo(46.3, 1);
    expect(Number.parseFloat(whisker?.getAttribute("x2") ?? "")).toBeCloseTo(76.4, 1);
    expect(result?.estimate?.estimate).toBeCloseTo(0.622, 3);
    const few = screen.getByRole("region", { name: "7 Police form" });
    expect(within(few).queryByRole("img")).toBeNull();
    expect(few.textContent).not.toContain("%");
  });

  test("stand as a warning where scores have changed since they were made", async () => {
    await opened(
      { screen: "findings" },
      {
        ...scoredAudit(),
        findingsMadeAt: "2017-11-30 14:00",
        findingsStale: true,
        findingsChanges: {
          scores: { ...noChanges, marks: 3, casesWithMarks: 2 },
          numbers: [{ question: "4 Right decision", was: "44 of 51", now: "45 of 51" }],
          actions: true,
          wording: false,
          secondReview: false,
          survey: false,
        },
      },
    );
    expect(screen.getByText("3 marks in 2 cases have changed since 30 November 2017")).toBeTruthy();
    expect(
      screen.getByText("The sheet still says 44 of 51 for question 4. It is now 45 of 51."),
    ).toBeTruthy();
    expect(screen.getByText(/“What to do” is out of date/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Make the findings again" })).toBeTruthy();
  });

  test("stand as a warning where only the survey has changed since, in its own words", async () => {
    const changes = { scores: noChanges, numbers: [], actions: false, wording: false, secondReview: false };
    await opened(
      { screen: "findings" },
      {
        ...scoredAudit(),
        findingsMadeAt: "2017-11-30 14:00",
        findingsStale: true,
        findingsChanges: { ...changes, survey: true },
      },
    );
    expect(
      screen.getByText(
        "The survey on Audit survey has changed since 30 November 2017: the findings don’t show it as it stands",
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/[Ss]cores have changed|Audit actions has changed/)).toBeNull();
  });

  test("say what is lacking beside them, and the old sheets are kept where that is chosen", async () => {
    const choices: unknown[] = [];
    const place = { sheet: "Audit wording", address: "D11" };
    const item = {
      id: "found decision",
      part: "results" as const,
      item: "4 Right decision",
      sentence: "",
      numbers: "45 of 51",
    };
    const worded: WordedItem = {
      item,
      entry: {
        id: item.id,
        part: "",
        item: item.item,
        byTool: "",
        numbers: "",
        yours: "Mine.",
        numbersThen: "44 of 51",
        digest: "",
        place,
      },
      yours: "Mine.",
      numbersThen: "44 of 51",
      digest: "",
      remarks: [{ kind: "numbersChanged", then: "44 of 51", now: "45 of 51" }],
    };
    const beside = {
      actionsSheet: "Audit actions",
      actions: [],
      wordingSheet: "Audit wording",
      worded: [worded],
    };
    await opened(
      { screen: "findings" },
      { ...scoredAudit(), findingsMadeAt: "2017-11-30 14:00", findingsUnreadable: false },
      {
        previewFindings: () =>
          Promise.resolve(
            success({ ...preview, beside, breakdownColumns: [{ column: "Agency", values: 4 }] }),
          ),
        writeFindings: (_by, _progress, chosen) => {
          choices.push(chosen);
          return Promise.resolve({ ok: false, problems: [{ kind: "workbookReadOnly" }] });
        },
      },
    );
    expect(screen.getByText(/6 questions have something not met and no recommendation yet/)).toBeTruthy();
    expect(
      screen.getByText(/Your sentence was written when this was 44 of 51; it is now 45 of 51\./),
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: /Show D11/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("checkbox", { name: /Keep the old sheets as well/ }));
    await userEvent.click(screen.getByText("Break the findings down by a column"));
    await userEvent.click(screen.getByRole("checkbox", { name: "Agency, 4 values" }));
    await userEvent.click(screen.getByRole("button", { name: /again/ }));
    expect(choices).toEqual([{ keepOld: true, breakdowns: ["Agency"] }]);
  });
});

describe("the frame of the pane", () => {
  test("the strip names each stage with its state, and arrows move along it", async () => {
    await opened({ screen: "score", added: null }, scoredAudit());
    const strip = screen.getByRole("navigation", { name: "Stages of the audit" });
    const current = within(strip).getByRole("link", { name: "Score, stage 4 of 6, needs a look" });
    expect(current.getAttribute("aria-current")).toBe("page");
    current.focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Criteria, stage 3 of 6, done");
    await userEvent.keyboard("{Home}{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Which cases is this about?" });
  });

  test("a screen that is opened takes the focus to its heading; Esc goes back", async () => {
    await opened({ screen: "cases" });
    await userEvent.click(screen.getByRole("button", { name: /Columns to carry along/ }));
    const title = await screen.findByRole("heading", { level: 1, name: "Columns to carry along" });
    expect(document.activeElement).toBe(title);
    await userEvent.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "Which cases is this about?" });
  });

  test("while a cell is being edited the screen waits, and goes on by itself", async () => {
    let tries = 0;
    await opened({ screen: "cases" }, recognisedAudit(), {
      readCases: () => {
        tries += 1;
        return Promise.resolve(
          tries === 1 ? refusal({ kind: "cellBeingEdited", written: [] }) : success(listCells()),
        );
      },
    });
    expect(screen.getByText(/Press Enter or Esc in the sheet/)).toBeTruthy();
    expect(document.querySelector(".screen-body")?.hasAttribute("inert")).toBe(true);
    await act(() => new Promise((done) => setTimeout(done, 3100)));
    expect(screen.getByLabelText("Who is in").textContent).toContain("30 of 30 rows are in");
    expect(document.querySelector(".screen-body")?.hasAttribute("inert")).toBe(false);
  });

  test("after 20 seconds without a sign of life it says what stopping would mean", async () => {
    const { store } = await opened({ screen: "cases" });
    jest.useFakeTimers();
    try {
      act(() => store.dispatch({ action: "begun", token: 99, task: "writeFindings", writes: true }));
      // The line that a task is running comes after a moment; the wait is counted from there.
      await act(() => jest.advanceTimersByTimeAsync(500));
      await act(() => jest.advanceTimersByTimeAsync(18_500));
      expect(screen.queryByText(/Excel is taking a long time/)).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(2000));
      expect(screen.getByText(/Excel is taking a long time/)).toBeTruthy();
      expect(screen.getByText(/your list, the sample and every score/)).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });
});

describe("a record that can’t be read", () => {
  const unreadable = recognisedAudit({
    drawsBegun: 1,
    findingsMadeAt: "2017-11-23 10:42",
    sheetProblems: [{ kind: "recordUnreadable", record: "Audit record", part: "Seed" }],
    stages: { criteria: "done", score: "attention", findings: "attention" },
  });

  test("is not taken for a workbook without an audit", async () => {
    const { calls } = await opened({ screen: "overview" }, unreadable);
    expect(heading()).toBe("This audit can’t be read");
    expect(screen.queryByText(/No audit yet|Not drawn yet|Not added yet|match the scores/)).toBeNull();
    expect(screen.queryByRole("button", { name: "Choose the cases" })).toBeNull();
    const looks = calls.filter(([task]) => task === "recogniseAudit").length;
    await userEvent.click(screen.getByRole("button", { name: "Look again" }));
    expect(calls.filter(([task]) => task === "recogniseAudit")).toHaveLength(looks + 1);
  });

  test("leaves nothing to say of the findings sheets", async () => {
    await opened({ screen: "findings" }, unreadable);
    expect(screen.getByText("Audit record can’t be read")).toBeTruthy();
    expect(screen.queryByText(/match the scores|No case is scored/)).toBeNull();
    expect(screen.getByRole("button", { name: "Make the findings again" })).toHaveProperty(
      "ariaDisabled",
      "true",
    );
  });
});

describe("an audit that has its cases", () => {
  test("does not set up another draw by going on from the cases", async () => {
    const { calls } = await opened({ screen: "cases" }, drawnAudit());
    await userEvent.click(await screen.findByRole("button", { name: "Next: sample" }));
    expect(await screen.findByRole("heading", { level: 1, name: "9 cases are drawn" })).toBeTruthy();
    expect(calls.some(([task]) => task === "saveSetUp")).toBe(false);
  });

  test("is told of while another draw is set up", async () => {
    const again = recognisedAudit({ record: draft, drawsBegun: 1 });
    await opened({ screen: "sample", again: false }, again);
    expect(screen.getByText("A sample is drawn already")).toBeTruthy();
  });

  test("keeps its settings on the record where the cases were chosen before", async () => {
    const existing: NonNullable<RecognisedAudit["existingCases"]> = {
      name: "Chosen by hand",
      place: list.place,
      caseIdColumn: "Referral ID",
      groupColumn: null,
      populationSizes: { "": 40 },
      chosen: "random",
      criteriaSet: "mash-threshold",
      markColumns: {},
      settings: { confidenceLevel: 0.99, partlyCountsAs: 0 },
    };
    const { calls } = await opened({ screen: "settings" }, recognisedAudit({ existingCases: existing }));
    expect(screen.getByLabelText("How sure intervals are")).toHaveProperty("value", "0.99");
    await userEvent.selectOptions(screen.getByLabelText("How sure intervals are"), "0.9");
    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    const kept = { ...existing, settings: { confidenceLevel: 0.9, partlyCountsAs: 0 } };
    expect(calls.find(([task]) => task === "useExistingCases")?.[1]).toEqual(kept);
  });

  test("keeps what most audits leave as it is only where it is changed", async () => {
    const { calls } = await opened({ screen: "settings" });
    await userEvent.selectOptions(screen.getByLabelText("Intervals inside one group"), "conservative");
    await userEvent.selectOptions(screen.getByLabelText("Claim to be tested"), "0.05");
    await userEvent.selectOptions(screen.getByLabelText("Counts only below"), "20");
    await userEvent.selectOptions(screen.getByLabelText("No estimate above"), "0.05");
    await userEvent.selectOptions(screen.getByLabelText("No estimate above"), "0.1");
    await userEvent.click(screen.getByRole("button", { name: "Done" }));
    const [, definition] = calls.find(([task]) => task === "saveSetUp") ?? [];
    expect(definition).toMatchObject({
      settings: { intervals: "conservative", mostFailing: 0.05, shown: { fewestForPercentage: 20 } },
    });
    expect((definition as { settings: object }).settings).not.toHaveProperty("shown.mostBlank");
  });
});

test("a value that is moved to another group keeps the focus", async () => {
  await opened({ screen: "groups" });
  await userEvent.selectOptions(screen.getByLabelText("Group by"), "Outcome");
  const [list] = await screen.findAllByRole("combobox", { name: /^Move / });
  const name = list?.getAttribute("aria-label");
  await userEvent.selectOptions(list as HTMLElement, "to no group");
  await act(() => new Promise((done) => setTimeout(done, 30)));
  expect(screen.getByText(/in no group/)).toBeTruthy();
  expect(document.activeElement?.getAttribute("aria-label")).toBe(name);
});

test("reading that takes longer than two seconds can be stopped", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const { store } = await opened({ screen: "cases" }, recognisedAudit(), {
    readCases: (_place, _columns, _shown, progress) => {
      signals.push(progress?.signal);
      progress?.advance(1_500, 2_538);
      return new Promise((resolve) => {
        progress?.signal?.addEventListener("abort", () => resolve(refusal({ kind: "stopped", written: [] })));
      });
    },
  });
  await screen.findByText(/Reading the list, 1,500 of 2,538 rows/);
  await userEvent.click(await screen.findByRole("button", { name: "Stop" }));
  expect(signals.at(-1)?.aborted).toBe(true);
  expect(store.state().task).toMatchObject({ kind: "failed", problems: [{ kind: "stopped" }] });
});
