import { wantedList } from "../../src/core/frame/wanted-list";
import type { UnitId } from "../../src/core/frame/unit";
import type { PartChange } from "../../src/core/scoring/answer-change";
import type { CriterionId } from "../../src/core/scoring/criterion";
import { boundTasks } from "../../src/tasks/bound-tasks";
import type { ScoringSheet } from "../../src/tasks/scoring-sheet";
import type { RecognisedAudit } from "../../src/tasks/recognised-audit";
import type { Tasks } from "../../src/tasks/tasks";
import type { CaseCellsWritten } from "../../src/tasks/write-case-cells";
import { anotherAuthor } from "../../simulator/faults/another-author";
import type { WorkbookState } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import {
  exampleDefinition,
  exampleWorkbook,
  openInSimulator,
  stillSurroundings,
  type OpenWorkbook,
} from "./open-example";
import { value } from "./reviewed-audit";
import { ANSWERS, Grid, known, QUESTIONS, REPLACED, SPARE } from "./three-auditors";

// One audit from the first mark to the findings; each test goes on where the one before ended.

const SAMPLE = "Audit sample";
const REVIEW = "Audit second review";
const DISAGREEMENTS = "Audit disagreements";
const THREE = ["Amara", "Bronwen", "Callum"] as const;
type Auditor = (typeof THREE)[number];

let open: OpenWorkbook;
let tasks: Tasks;
let workbook: WorkbookState;
let grid: Grid;
/** The cases in the order in which they are scored, with the auditor who has each. */
let turns: readonly (readonly [string, Auditor])[];
/** The table as each auditor's pane last read it. */
const panes = new Map<Auditor, ScoringSheet>();

const look = async (): Promise<RecognisedAudit> => value(await tasks.recogniseAudit());

/** An auditor comes back to the pane, which reads the table anew. */
async function openPane(auditor: Auditor): Promise<ScoringSheet> {
  const { scoringSheet } = await look();
  if (scoringSheet === null) throw new Error("no table to score");
  panes.set(auditor, scoringSheet);
  return scoringSheet;
}

function pane(auditor: Auditor): ScoringSheet {
  const sheet = panes.get(auditor);
  if (sheet === undefined) throw new Error(`${auditor} has no pane open`);
  return sheet;
}

/** Reads the case as the pane shows it, and answers one question; the first reason offered goes with a No. */
async function answer(auditor: Auditor, key: string, criterion: string, word: string) {
  const sheet = pane(auditor);
  const reading = value(await tasks.readScoredCase(sheet, { key: key as UnitId }));
  const shown = reading?.questions.get(criterion as CriterionId)?.parts;
  return write(auditor, key, criterion, word, shown?.mark ?? "", shown?.reason ?? "");
}

function write(
  auditor: Auditor,
  key: string,
  criterion: string,
  word: string,
  seen: unknown,
  why: unknown = "",
) {
  const sheet = pane(auditor);
  const [reason = ""] = sheet.set.criteria.find(({ id }) => id === criterion)?.reasons ?? [];
  const parts: PartChange[] = [
    { part: "mark", seen: seen as string, text: word },
    { part: "reason", seen: why as string, text: word === "No" ? reason : "" },
  ];
  const change = { key: key as UnitId, criterion: criterion as CriterionId, parts };
  return tasks.writeAnswer(sheet, change, auditor);
}

/** A case as a scorer works through it: read once, one answer after the other, all as they will stand in the end. */
async function scoreCase(auditor: Auditor, key: string, but: Readonly<Record<string, string>> = {}) {
  const reading = value(await tasks.readScoredCase(pane(auditor), { key: key as UnitId }));
  expect(reading?.key).toBe(key);
  for (const [criterion] of QUESTIONS) {
    const seen = reading?.questions.get(criterion as CriterionId)?.parts;
    const word = but[criterion] ?? (key === REPLACED ? "Yes" : known(key, criterion));
    expect(
      value(await write(auditor, key, criterion, word, seen?.mark ?? "", seen?.reason ?? "")),
    ).toMatchObject({ state: "written", row: grid.row(key) });
  }
}

async function scoreTurns(from: number, to: number) {
  for (const [key, auditor] of turns.slice(from, to)) await scoreCase(auditor, key);
}

beforeAll(async () => {
  open = await openInSimulator(exampleWorkbook());
  tasks = boundTasks(open.workbook, stillSurroundings);
  workbook = open.excel.host.workbook;
  const definition = exampleDefinition();
  const { lists, look: seen } = await look();
  const { place } = value(wantedList(lists, seen.sheets, definition.list));
  value(await tasks.drawSample(place, definition, "J. Okafor"));
  value(await tasks.addScoringColumns("mash-threshold"));
  grid = new Grid(workbook, SAMPLE, 4);
});

afterAll(() => open.excel.close());

test("60 cases are shared out among three", async () => {
  const { byName } = value(await tasks.assignCases(THREE, "J. Okafor"));
  expect(byName).toEqual(THREE.map((name) => ({ name, cases: 20 })));
  for (const auditor of THREE) await openPane(auditor);
  turns = pane("Amara").cases.map(({ key, scorer }) => [key, scorer as Auditor] as const);
  expect(turns.map(([key]) => key).filter((key) => key !== REPLACED)).toEqual(
    [...ANSWERS.keys()].filter((key) => key !== SPARE),
  );
});

test("the first twelve, with three mistakes that their scorers notice later", async () => {
  const mistakes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "CAM-10133": { threshold: "No" },
    "CAM-12247": { quality: "Partly" },
    "CAM-12212": { decision: "N/A" },
  };
  for (const [key, auditor] of turns.slice(0, 12)) await scoreCase(auditor, key, mistakes[key]);
  const { scoring } = await look();
  expect([scoring?.cases, scoring?.scored, scoring?.begun]).toEqual([60, 12, 12]);
  expect(scoring?.byScorer).toEqual(THREE.map((scorer) => ({ scorer, scored: 4, cases: 20 })));
});

test("somebody sorts the table by the case number and filters it: each answer still goes to its case", async () => {
  grid.sortDown("Referral ID");
  grid.filter("Outcome", "NFA");
  await scoreTurns(12, 22);
  // Noticed mistakes: one put right in the pane, one typed over in the grid, with its reason.
  value(await answer("Amara", "CAM-10133", "threshold", "Yes"));
  expect([grid.read("CAM-10133", "1 Threshold level"), grid.read("CAM-10133", "1 Reason")]).toEqual([
    "Yes",
    "",
  ]);
  grid.type("CAM-12247", "3 Good quality", "No");
  grid.type("CAM-12247", "3 Reason", "No analysis");
  grid.filter("Outcome", null);
});

test("somebody drags a column to another place: panes that were opened before find it", async () => {
  grid.move("4 Right decision", "1 Comment");
  grid.move("Scorer", "2 Comment");
  await scoreTurns(22, 32);
  value(await answer("Bronwen", "CAM-12212", "decision", "Yes"));
  expect(grid.read("CAM-12212", "4 Right decision")).toBe("Yes");
});

test("marks pasted past the dropdown are listed cell by cell, and are nobody's answer until put right", async () => {
  const [first, second, third] = turns.slice(32, 35).map(([key]) => key);
  const pasted = [
    [first, "2 Agencies contacted", "y", "agencies"],
    [second, "3 Good quality", "Partially", "quality"],
    [third, "6 Consent recorded", "n/a?", "consent"],
  ] as const;
  for (const [key = "", header, text] of pasted) grid.type(key, header, text);
  const { gaps } = await look();
  expect(
    gaps
      .filter(({ gap }) => gap === "notAllowed")
      .map(({ caseKey, criterion, text, place }) => `${caseKey} ${criterion} ${text} ${place.address}`)
      .sort(),
  ).toEqual(
    pasted
      .map(([key = "", header, text, criterion]) => {
        const column = grid.column(header);
        return `${key} ${criterion} ${text} ${letters(column)}${grid.row(key)}`;
      })
      .sort(),
  );
  // Somebody whose pane still shows a blank does not write over what was pasted.
  for (const [key = "", header, text, criterion] of pasted) {
    const auditor = turns.find(([each]) => each === key)?.[1] ?? "Amara";
    expect(value(await write(auditor, key, criterion, known(key, criterion), ""))).toMatchObject({
      state: "conflict",
      conflicts: [{ column: header, seen: "", theirs: text, yours: known(key, criterion) }],
    });
    expect(grid.read(key, header)).toBe(text);
  }
  // Read anew, they are seen and put right with the rest of their cases.
  await scoreTurns(32, 38);
  expect((await look()).gaps.filter(({ gap }) => gap === "notAllowed")).toEqual([]);
});

test("two auditors on the same cell: both answers are shown, and nothing is written over", async () => {
  const [key = "", auditor = "Amara"] = turns[38] ?? [];
  const meanwhile = (nth: number, header: string, word: string) =>
    open.excel.host.faults.start(anotherAuthor(nth, () => grid.type(key, header, word)));
  // Before the row is read, and between reading and writing.
  for (const [nth, criterion, header] of [
    [1, "threshold", "1 Threshold level"],
    [2, "decision", "4 Right decision"],
  ] as const) {
    meanwhile(nth, header, "N/A");
    const said = value(await write(auditor, key, criterion, known(key, criterion), ""));
    expect(said).toMatchObject({
      state: "conflict",
      conflicts: [{ column: header, seen: "", theirs: "N/A", yours: known(key, criterion) }],
    } satisfies Partial<CaseCellsWritten>);
    expect(grid.read(key, header)).toBe("N/A");
  }
  // They talk. The scorer keeps their own, having seen the other's.
  await scoreCase(auditor, key);
  await scoreTurns(39, 45);
});

test("a renamed column is not guessed: the answer is refused with its name, and the auditor is asked which it is", async () => {
  const [key = "", auditor = "Amara"] = turns[45] ?? [];
  grid.rename("6 Consent recorded", "Consent");
  const before = JSON.stringify(valuesOf(sheetNamed(workbook, SAMPLE)));
  expect(await write(auditor, key, "consent", known(key, "consent"), "")).toMatchObject({
    ok: false,
    problems: [{ kind: "scoringColumnsMissing", sheet: SAMPLE, columns: ["6 Consent recorded"] }],
  });
  const seen = await look();
  expect(seen.sheetProblems).toMatchObject([
    { kind: "scoringColumnRenamed", sheet: SAMPLE, column: "6 Consent recorded", candidates: ["Consent"] },
  ]);
  expect(await tasks.previewFindings()).toMatchObject({ ok: false });
  expect(JSON.stringify(valuesOf(sheetNamed(workbook, SAMPLE)))).toBe(before);
  // A question whose column stands goes on meanwhile.
  value(await write(auditor, key, "agencies", known(key, "agencies"), ""));
  // Asked which column it is, the auditor says so once.
  value(await tasks.restoreColumn({ column: "6 Consent recorded", standsAs: "Consent" }, auditor));
  expect((await look()).sheetProblems).toEqual([]);
  await openPane(auditor);
  await scoreTurns(45, 52);
});

test("a scored case was in the list twice: its spare comes in and is scored", async () => {
  await openPane("Callum");
  const { entered } = value(await tasks.replaceCase(REPLACED, "the same referral as another", "J. Okafor"));
  expect(entered).toEqual([SPARE]);
  value(await tasks.assignCases(["Callum"], "J. Okafor"));
  expect(grid.read(SPARE, "Scorer")).toBe("Callum");
  await openPane("Callum");
  await scoreCase("Callum", SPARE);
  await scoreTurns(52, 57);
  const { scoring } = await look();
  expect([scoring?.cases, scoring?.scored]).toEqual([60, 57]);
});

test("an urgent concern is shown until somebody acknowledges it, with a name and a date", async () => {
  const [key = ""] = turns[57] ?? [];
  const concern = "Child was alone in the flat last night";
  value(
    await tasks.flagConcern(await openPane("Bronwen"), key as UnitId, { seen: "", text: concern }, "Bronwen"),
  );
  const waiting = (await look()).urgentConcerns;
  expect(waiting).toMatchObject([{ key, concern }]);
  for (const each of waiting) value(await tasks.acknowledgeConcern(pane("Bronwen"), each, "J. Okafor"));
  expect((await look()).urgentConcerns).toEqual([]);
  expect(grid.read(key, "Concern acknowledged")).toBe(`J. Okafor, 23 November 2017, 10:42: “${concern}”`);
});

test("a theme that is missing is added, and remarks are coded with it", async () => {
  value(await tasks.addTheme("Siblings seen"));
  for (const [key, number, kind] of [
    ["CAM-10133", 1, "To improve"],
    ["CAM-10133", 2, "To improve"],
    ["CAM-12247", 2, "To improve"],
    ["CAM-10697", 3, "Good practice"],
    [REPLACED, 3, "Good practice"],
  ] as const) {
    grid.type(key, `${number} Kind`, kind);
    grid.type(key, `${number} Theme`, "Siblings seen");
  }
  const { findings } = value(await tasks.previewFindings());
  expect(findings.toImprove).toMatchObject([{ theme: "Siblings seen", cases: 2, remarks: 3 }]);
  expect(findings.goodPractice).toMatchObject([{ theme: "Siblings seen", cases: 1, remarks: 1 }]);
});

test("nothing is missing in the end", async () => {
  expect(await tasks.drawSecondReview(secondReview, "J. Okafor")).toMatchObject({
    ok: false,
    problems: [{ kind: "firstScoringIncomplete", scored: 57, cases: 60 }],
  });
  await scoreTurns(57, 60);
  const { scoring, gaps, stages } = await look();
  expect([scoring?.cases, scoring?.scored, scoring?.marksNotAllowed]).toEqual([60, 60, []]);
  expect(gaps).toEqual([]);
  expect(stages.score).toBe("done");
  expect(scoring?.byScorer).toEqual(
    expect.arrayContaining([
      { scorer: "Amara", scored: 20, cases: 20 },
      { scorer: "Bronwen", scored: 19, cases: 19 },
      { scorer: "Callum", scored: 21, cases: 21 },
    ]),
  );
});

const secondReview = {
  size: { by: "number", number: 12 },
  seed: { origin: "typed", seed: "4 4 1 9" },
  reviewer: "R. Singh",
  stayBlank: [],
} as const;

/** A mark that the second reviewer gives otherwise, and what both settle on. */
const settled = [
  { key: "CAM-10147", criterion: "quality", header: "3 Good quality", second: "No", agreed: "No" },
  { key: "CAM-10381", criterion: "threshold", header: "1 Threshold level", second: "No", agreed: "Yes" },
  { key: "CAM-10535", criterion: "decision", header: "4 Right decision", second: "Yes", agreed: "N/A" },
] as const;

test("a fourth person scores twelve of them again, and three disagreements are settled", async () => {
  const { review } = value(await tasks.drawSecondReview(secondReview, "J. Okafor"));
  expect(review.tickets.map(({ key }) => key)).toEqual([
    ...["CAM-10128", "CAM-10147", "CAM-12212", "CAM-11534"],
    ...["CAM-10381", "CAM-10748", "CAM-10976", "CAM-10329"],
    ...["CAM-10535", "CAM-10308", "CAM-12158", "CAM-10587"],
  ]);
  const second = new Grid(workbook, REVIEW, 4);
  for (const { key } of review.tickets)
    for (const [criterion, header] of QUESTIONS) {
      expect(second.read(key, header)).toBe("");
      const other = settled.find((each) => each.key === key && each.criterion === criterion);
      second.type(key, header, other?.second ?? known(key, criterion));
    }
  const first = JSON.stringify(valuesOf(sheetNamed(workbook, SAMPLE)));
  const reading = value(await tasks.readAgreement());
  expect([reading.complete, reading.blanks, reading.firstMarksSame]).toEqual([12, [], true]);
  expect(
    reading.disagreements.map(({ mark: { key, criterion, first: mine, second: theirs } }) =>
      [key, criterion, mine, theirs].join(" "),
    ),
  ).toEqual(["CAM-10381 threshold Yes No", "CAM-10147 quality Partly No", "CAM-10535 decision No Yes"]);
  // Two in the pane, one typed on the sheet that lists them.
  for (const { key, criterion, second: theirs, agreed } of [settled[0], settled[2]]) {
    const mark = {
      case: key,
      criterion: criterion as CriterionId,
      first: known(key, criterion),
      second: theirs,
    };
    value(await tasks.settleDisagreement({ ...mark, agreed, why: "", stayBlank: 0 }, "J. Okafor"));
  }
  new Grid(workbook, DISAGREEMENTS, 4).type(settled[1].key, "Agreed mark", settled[1].agreed);
  expect((await look()).secondReview).toMatchObject({
    cases: 12,
    complete: 12,
    disagreements: 3,
    settled: 3,
  });
  expect(JSON.stringify(valuesOf(sheetNamed(workbook, SAMPLE)))).toBe(first);
});

test("in the end every case holds the known answer to every question", () => {
  const there = [...ANSWERS.keys()].map((key) => [
    key,
    ...QUESTIONS.map(([, header]) => grid.read(key, header)),
  ]);
  expect(there).toEqual([...ANSWERS.keys()].map((key) => [key, ...QUESTIONS.map(([id]) => known(key, id))]));
  // The case that was replaced keeps what was scored; its marks don't count.
  expect(QUESTIONS.map(([, header]) => grid.read(REPLACED, header))).toEqual(QUESTIONS.map(() => "Yes"));
  expect(grid.read(REPLACED, "Role")).toBe("Replaced");
  for (const [key, auditor] of [...turns, [SPARE, "Callum"]] as const)
    expect([key, grid.read(key, "Scorer")]).toEqual([key, auditor]);
});

test("and the findings say the known numbers, with the settled marks", async () => {
  const { findings } = value(await tasks.writeFindings("J. Okafor"));
  const { examined, outOfScope, audited } = findings;
  expect([examined, outOfScope, audited]).toEqual([61, 1, 60]);
  expect(
    findings.results.map(({ criterion: { id }, metForHeadline, counts }) => [
      id,
      metForHeadline,
      counts.applicable,
      counts.partly,
      counts.notMet,
      counts.deemedMet,
      counts.unscored,
    ]),
  ).toEqual(COUNTED);
  const rows = valuesOf(sheetNamed(workbook, "Audit findings"));
  const start = rows.findIndex(([first]) => first === "Results") + 2;
  expect(rows.slice(start, start + 7).map(([question, , met]) => [question, met])).toEqual(
    COUNTED.map(([, met, of], index) => [QUESTIONS[index]?.[1], `${met} of ${of}`]),
  );
  const after = await look();
  expect([after.gaps, after.findingsStale, after.sheetProblems]).toEqual([[], false, []]);
});

/** Counted from the answers above and the settled marks, apart from the add-in: question, met, of, Partly, No, deemed met, blank. */
const COUNTED = [
  ["threshold", 38, 57, 0, 19, 11, 0],
  ["agencies", 41, 57, 0, 16, 0, 0],
  ["quality", 28, 57, 15, 14, 0, 0],
  ["decision", 43, 50, 0, 7, 0, 0],
  ["feedback", 30, 40, 0, 10, 0, 0],
  ["consent", 27, 41, 0, 14, 0, 0],
  ["police-form", 4, 11, 0, 7, 0, 0],
] as const;

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? "" : letters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}
