import { marksFile } from "../../../../simulator/examples/mash-2017/marks-file";
import { drawnRows } from "../../../../simulator/examples/mash-2017/reference-rows";
import { mashThresholdSet } from "../../../../src/core/scoring/mash-threshold-set";
import { commaSeparated, committedFile, referenceTexts, tally } from "./committed-example";
import { groupOfOutcome, listedReferrals } from "./listed-referrals";
import type { ListedReferral } from "./listed-referrals";

const marks = commaSeparated(committedFile("marks.csv").toString("utf8"));
const questions = ["threshold", "agencies", "quality", "decision", "feedback", "consent", "police-form"];
const marksOf = (question: string): string[] => marks.map((row) => row[question] ?? "missing");
const met = (mark: string): boolean => mark === "Yes" || mark === "Deemed met";

/** N_h of the three groups; 20 of each were read. */
const populationSizes = { "Assessment or Strategy Discussion": 1384, "Early Help": 412, NFA: 675 };

let list: Map<string, ListedReferral>;
beforeAll(async () => {
  list = new Map((await listedReferrals()).map((row) => [String(row.id), row]));
});
const listed = (row: Record<string, string>): ListedReferral => {
  const found = list.get(row["Referral ID"] ?? "");
  if (found === undefined) throw new Error("A marked case is not on the list.");
  return found;
};

describe("the marks file", () => {
  it("is byte for byte what its script makes", () => {
    expect(marksFile(referenceTexts)).toBe(committedFile("marks.csv").toString("utf8"));
  });

  it("has the 60 cases of the reference draw in its order, and no spare", () => {
    const sample = drawnRows(referenceTexts).filter(({ role }) => role === "sample");
    expect(sample).toHaveLength(60);
    expect(marksOf("Referral ID")).toEqual(sample.map(({ id }) => id));
  });

  it.each([
    ["threshold", 39, 57],
    ["agencies", 42, 57],
    ["quality", 28, 57],
    ["decision", 44, 51],
    ["feedback", 30, 39],
    ["consent", 26, 40],
    ["police-form", 4, 11],
  ])("%s: %d of %d", (question, count, base) => {
    const all = marksOf(question);
    expect(all.filter(met)).toHaveLength(count);
    expect(all.filter((mark) => mark !== "N/A")).toHaveLength(base);
    expect(all.every((mark) => ["Yes", "No", "N/A", "Partly", "Deemed met"].includes(mark))).toBe(true);
  });

  it("uses Partly for quality alone (15) and Deemed met for threshold alone (12)", () => {
    const counts = questions.map((question) => tally(marksOf(question)));
    expect(counts.map(({ Partly }) => Partly ?? 0)).toEqual([0, 0, 15, 0, 0, 0, 0]);
    expect(counts.map((count) => count["Deemed met"] ?? 0)).toEqual([12, 0, 0, 0, 0, 0, 0]);
  });

  // Published in the reference for the invented sizes: 62.2, 78.8, 90.7 and 73.9%.
  it.each([
    ["threshold", 0.622],
    ["agencies", 0.788],
    ["decision", 0.907],
    ["feedback", 0.739],
  ])("%s estimates %d of all referrals, each case weighted by its group", (question, expected) => {
    let metCases = 0;
    let applicableCases = 0;
    for (const row of marks) {
      const group = groupOfOutcome[listed(row).outcome] as keyof typeof populationSizes;
      const weight = populationSizes[group] / 20;
      if (row[question] !== "N/A") applicableCases += weight;
      if (met(row[question] ?? "")) metCases += weight;
    }
    expect(metCases / applicableCases).toBeCloseTo(expected, 3);
  });

  it("deems met exactly the cases of referrers with one route, who get no feedback and are not asked for consent", () => {
    for (const row of marks) {
      const oneRoute = ["Member of the public", "Anonymous"].includes(listed(row).agency);
      expect(row["threshold"] === "Deemed met").toBe(oneRoute);
      if (oneRoute) {
        expect(row["feedback"]).toBe("N/A");
        expect(row["consent"]).toBe("N/A");
      }
    }
  });

  it("marks the police form exactly where the police referred, and Yes exactly where the route is that form", () => {
    for (const row of marks) {
      const { agency, route } = listed(row);
      expect(row["police-form"] !== "N/A").toBe(agency === "Police");
      expect(row["police-form"] === "Yes").toBe(route === "Police 101 form");
    }
  });

  it("gives a reason for every No and only there: 11 thresholds not indicated, 7 wrong for the information", () => {
    for (const question of questions) {
      for (const row of marks) expect(row[`${question} reason`] !== "").toBe(row[question] === "No");
    }
    expect(tally(marksOf("threshold reason"))).toEqual({
      "": 42,
      "None indicated": 11,
      "Wrong for the information": 7,
    });
  });

  it("calls the police form old exactly where the route says so", () => {
    for (const row of marks) {
      const isOld = listed(row).route === "Police 101 form (old version)";
      expect(row["police-form reason"] === "Old form used").toBe(isOld);
    }
  });

  it("uses the marks, reasons and themes of the set, and its ids as headers", () => {
    expect(Object.keys(marks[0] ?? {}).slice(1, 8)).toEqual(mashThresholdSet.criteria.map(({ id }) => id));
    for (const { id, marks: allowed, reasons } of mashThresholdSet.criteria) {
      const words = allowed.map(({ word }) => word);
      for (const row of marks) {
        expect(words).toContain(row[id]);
        expect(["", ...reasons]).toContain(row[`${id} reason`]);
        expect(["", ...mashThresholdSet.themes]).toContain(row[`${id} theme`]);
      }
    }
  });

  it("has good practice and points to improve, each with text and theme, some with a comma or a quote", () => {
    const notes = marks.flatMap((row) =>
      questions.map((question) => ({
        text: row[`${question} comment`] ?? "",
        kind: row[`${question} kind`] ?? "",
        theme: row[`${question} theme`] ?? "",
        mark: row[question],
      })),
    );
    const good = notes.filter(({ kind }) => kind === "Good practice");
    const improve = notes.filter(({ kind }) => kind === "To improve");
    expect([good.length, improve.length, notes.filter(({ text }) => text !== "").length]).toEqual([
      11, 10, 22,
    ]);
    expect([...good, ...improve].every(({ text, theme }) => text !== "" && theme !== "")).toBe(true);
    expect(good.every(({ mark }) => mark === "Yes") && improve.every(({ mark }) => mark === "No")).toBe(true);
    expect(improve.some(({ text }) => text.includes(","))).toBe(true);
    expect(improve.some(({ text }) => text.includes('"exploitation"'))).toBe(true);
  });

  it("is shared among three scorers", () => {
    expect(tally(marksOf("scorer"))).toEqual({ "Auditor A": 20, "Auditor B": 20, "Auditor C": 20 });
  });
});
