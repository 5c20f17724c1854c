import { sheetNamed } from "../../simulator/host/new-workbook";
import type { Criterion } from "../../src/core/scoring/criterion";
import { mashCompleteSet } from "../../src/core/scoring/mash-complete-set";
import { secondReviewQuestions } from "../../src/core/scoring/second-review-questions";
import { URGENT_QUESTION } from "../../src/core/scoring/urgent-concern";
import { questionHeaders } from "../../src/sheets/scoring-headers";
import { columnOf, requestsOf, REVIEW, rowsOf, TYPED, value } from "./reviewed-audit";
import { nthCase, scoringSheetOf } from "./score-one-case";
import { cellOf, setCell } from "./workbook-picture";
import { listWorkbook, openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";

const SAMPLE = "Audit sample";
const agency = (row: number): string => (row % 2 === 0 ? "Police" : "School");

/** Six drawn cases with the columns of the complete set; the referrer decides whether the police form is asked about. */
async function columnsAdded(): Promise<SmallAudit> {
  const rows = Array.from({ length: 12 }, (_, index) => [
    `C-${index + 1}`,
    index < 8 ? "NFA" : "Early Help",
    agency(index),
  ]);
  const audit = await openSmall(listWorkbook([["Ref", "Outcome", "Referring agency"], ...rows]));
  const definition = smallDefinition(
    { carriedColumns: ["Referring agency"] },
    { criteriaSet: mashCompleteSet.id },
  );
  value(await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor"));
  value(await audit.tasks.addScoringColumns(mashCompleteSet.id));
  return audit;
}

/** Yes, the first option, the first two; Early help assessments only, so that no DASH is asked about. */
function answerTo({ id, kind, options }: Criterion): string {
  if (id === "assessments") return "Early help assessment";
  if (kind === "mark") return "Yes";
  if (kind === "choice") return options[0] ?? "";
  return kind === "choices" ? options.slice(1, 3).join("; ") : "";
}

/** Every question of every case that is asked, through the task of the pane; no N/A is written anywhere. */
async function scoreAll(audit: SmallAudit): Promise<void> {
  const sheet = await scoringSheetOf(audit);
  for (const { key } of sheet.cases) {
    for (const criterion of sheet.set.criteria) {
      const reading = value(await audit.tasks.readScoredCase(sheet, { key }));
      const isAsked = reading?.questions.get(criterion.id)?.applies !== "doesNotApply";
      const text = answerTo(criterion);
      if (!isAsked || text === "") continue;
      const change = { key, criterion: criterion.id, parts: [{ part: "mark", seen: "", text } as const] };
      expect(value(await audit.tasks.writeAnswer(sheet, change, "J. Okafor")).state).toBe("written");
    }
  }
}

const recognised = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

test("the complete set: all kinds are scored, nothing is missing where a rule leaves a question out, and it is reviewed a second time", async () => {
  const audit = await columnsAdded();
  await scoreAll(audit);
  const { scoring, gaps, urgentConcerns } = await recognised(audit);
  expect(gaps).toEqual([]);
  expect(scoring).toMatchObject({ cases: 6, scored: 6, nextCase: null, marksNotAllowed: [] });
  expect(urgentConcerns).toEqual([]);
  const dash = scoring?.byCriterion.find(({ id }) => id === "dash-sign-off");
  expect(dash).toMatchObject({ scored: 0, notApplicable: 6, blank: 0 });

  value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
  const { asked, compared } = secondReviewQuestions(mashCompleteSet);
  expect(columnOf(audit, REVIEW, "19 Form version")).toBe(0);
  rowsOf(audit, REVIEW).forEach((cells, down) => {
    const isPolice = cells.includes("Police");
    for (const criterion of asked) {
      const { id, applies } = criterion;
      if (id === "dash-sign-off") continue;
      if (applies.when === "columnIsOneOf" && !isPolice) continue;
      const column = columnOf(audit, REVIEW, questionHeaders(criterion).mark);
      const text = down === 0 && id === "threshold-indicated" ? "Universal" : answerTo(criterion);
      setCell(audit.workbook, REVIEW, 5 + down, column, down === 0 && id === "decision" ? "No" : text);
    }
  });
  const agreement = value(await audit.tasks.readAgreement());
  expect(agreement.criteria).toEqual(compared);
  expect(agreement.blanks).toEqual([]);
  expect(agreement.complete).toBe(4);
  // A choice that differs is told in the agreement; only marks are settled.
  expect(agreement.disagreements.map(({ mark }) => mark.criterion)).toEqual(["decision"]);
  const indicated = agreement.agreement.find(({ criterion }) => criterion === "threshold-indicated");
  expect(indicated?.all.raw).toMatchObject({ cases: 4, agreed: 3 });
});

test("an answer of yes to the urgent question waits, in both reviews, until somebody has seen it", async () => {
  const audit = await columnsAdded();
  await scoreAll(audit);
  value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
  const sheet = await scoringSheetOf(audit);
  const key = nthCase(sheet, 1);
  const change = {
    key,
    criterion: URGENT_QUESTION,
    parts: [{ part: "mark", seen: "No", text: "Yes, not told yet" } as const],
  };
  value(await audit.tasks.writeAnswer(sheet, change, "J. Okafor"));
  setCell(audit.workbook, REVIEW, 5, columnOf(audit, REVIEW, "Urgent concern"), "Bruises not asked about");
  const { urgentConcerns, secondReview } = await recognised(audit);
  expect(urgentConcerns).toMatchObject([
    { key, concern: "Urgent concern: Yes, not told yet", place: { sheet: SAMPLE } },
    { concern: "Bruises not asked about", place: { sheet: REVIEW } },
  ]);
  for (const concern of urgentConcerns) {
    const table = concern.place.sheet === REVIEW ? secondReview?.table : sheet;
    if (table === undefined) throw new Error("no table");
    const seen = () => audit.tasks.acknowledgeConcern(table, concern, "R. Singh");
    expect(await requestsOf(audit, async () => value(await seen()))).toBe(2);
  }
  expect((await recognised(audit)).urgentConcerns).toEqual([]);
});

test("a number and a day go into their cells as Excel's own, and can be taken back", async () => {
  const audit = await columnsAdded();
  const sheet = await scoringSheetOf(audit);
  const key = nthCase(sheet, 2);
  for (const [kind, text, standing] of [
    ["number", "12.5", 12.5],
    ["date", "2017-11-23", 43062],
  ] as const) {
    const set = {
      ...sheet.set,
      criteria: sheet.set.criteria.map((each) => (each.number === 2 ? { ...each, kind, options: [] } : each)),
    };
    const criterion = set.criteria[1];
    if (criterion === undefined) throw new Error("no question");
    const write = (seen: string | number, wanted: string) =>
      audit.tasks.writeAnswer(
        { ...sheet, set },
        { key, criterion: criterion.id, parts: [{ part: "mark", seen, text: wanted }] },
        "J. Okafor",
      );
    const written = value(await write("", text));
    expect(written).toMatchObject({ state: "written", standing: [standing, "J. Okafor", 43062] });
    const row = rowsOf(audit, SAMPLE).findIndex((cells) => cells.includes(key)) + 5;
    const column = columnOf(audit, SAMPLE, questionHeaders(criterion).mark);
    expect(cellOf(audit.workbook, SAMPLE, row, column)).toBe(standing);
    expect(await write(standing, "neither")).toMatchObject({
      ok: false,
      problems: [{ kind: "markNotAllowed" }],
    });
    expect(value(await write(standing, "")).state).toBe("written");
    expect(cellOf(audit.workbook, SAMPLE, row, column)).toBe("");
  }
  expect(sheetNamed(audit.workbook, SAMPLE).tables).toHaveLength(1);
});
