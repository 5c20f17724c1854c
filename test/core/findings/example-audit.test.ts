import { readFileSync } from "node:fs";
import { join } from "node:path";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { estimateText } from "../../../src/core/findings/estimate-text";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { intervalText } from "../../../src/core/findings/interval-text";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { scoredCases } from "../../../src/core/scoring/scored-cases";
import type { ScoringCells, ScoringRow } from "../../../src/core/scoring/scoring-row";

const root = join(__dirname, "../../..");

/** Cells of the lines of a file without line breaks inside its cells. */
function linesOf(path: string): readonly (readonly string[])[] {
  const text = readFileSync(join(root, path), "utf8")
    .replace(/^\uFEFF/, "")
    .trim();
  return text
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
      ),
    );
}

const groups = new Map(linesOf("test/reference/audit_A_frame.csv").map(([key, group]) => [key, group]));
const [header = [], ...lines] = linesOf("simulator/examples/mash-2017/marks.csv");
const rows = lines.map((line, index): ScoringRow => {
  const cell = (column: string) => line[header.indexOf(column)] ?? "";
  const cells = new Map<CriterionId, ScoringCells>();
  for (const { id } of mashThresholdSet.criteria) {
    const place = { sheet: "Audit sample", address: `${id}${index + 2}` };
    const reason = cell(`${id} reason`);
    cells.set(id, { mark: cell(id), reason, comment: "", kind: "", theme: "", place });
  }
  const key = cell("Referral ID");
  const stratum = (groups.get(key) ?? "") as StratumLabel;
  const scorer = cell("scorer");
  return { key: key as UnitId, stratum, rank: null, role: "sample", scorer, row: index + 2, cells };
});

describe("the marks of the example, from the words in the cells to the findings", () => {
  const { cases, marksNotAllowed } = scoredCases(mashThresholdSet.criteria, rows);
  const stratum = (label: string, populationSize: number) => ({
    label: label as StratumLabel,
    populationSize,
    drawn: 20,
  });
  const settings = { confidenceLevel: 0.95, partlyCountsAs: 0 } as const;
  const findings = auditFindings({
    set: mashThresholdSet,
    settings,
    design: {
      selection: "drawnHere",
      strata: [
        stratum("Assessment or Strategy Discussion", 1384),
        stratum("Early Help", 412),
        stratum("NFA", 675),
      ],
      leftOut: [],
    },
    cases,
    marksNotAllowed,
  });

  it("reads every mark", () => {
    expect(rows).toHaveLength(60);
    expect(marksNotAllowed).toEqual([]);
    expect(findings).toMatchObject({
      populationSize: 2471,
      drawn: 60,
      examined: 60,
      audited: 60,
      outOfScope: 0,
    });
  });

  it.each([
    ["threshold", 39, 57, "62%", "46–76%"],
    ["agencies", 42, 57, "79%", "64–89%"],
    ["quality", 28, 57, "48%", "32–63%"],
    ["decision", 44, 51, "91%", "78–98%"],
    ["feedback", 30, 39, "74%", "54–88%"],
  ] as const)("%s: %d of %d", (id, met, applicable, estimate, interval) => {
    const result = findings.results.find(({ criterion }) => criterion.id === id);
    expect([result?.metForHeadline, result?.counts.applicable]).toEqual([met, applicable]);
    expect(estimateText(result?.estimate ?? null)).toBe(estimate);
    expect(intervalText(result?.estimate?.interval ?? null)).toBe(interval);
  });

  it("tells the referrers with one route and the reasons of the others", () => {
    const threshold = findings.results[0];
    expect(threshold && foundSentence(threshold, settings)).toBe(
      "The right level of need was marked in 39 of 57, 12 of them deemed met because the referrer has only one route; without them 27 of 45.",
    );
    expect(threshold?.reasons.map(({ reason }) => reason).sort()).toEqual([
      "None indicated",
      "Wrong for the information",
    ]);
    expect(threshold?.reasons.reduce((sum, { cases: count }) => sum + count, 0)).toBe(18);
  });

  it("26 of 40 recorded consent, and 4 of 11 used the form: an estimate of low precision on a small base", () => {
    const [consent, form] = findings.results.slice(5);
    expect([consent?.metForHeadline, consent?.counts.applicable]).toEqual([26, 40]);
    expect([form?.metForHeadline, form?.counts.applicable]).toEqual([4, 11]);
    expect(form?.estimate).not.toBeNull();
    expect(form?.caveats.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["lowPrecision", "smallBase"]),
    );
  });
});
