import type { Findings } from "../../src/core/findings/findings";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import type { CriteriaSet } from "../../src/core/scoring/criterion";
import { choiceLists } from "../../src/sheets/choice-lists";
import type { SheetPlan } from "../../src/sheets/plan";
import { sampleSheet } from "../../src/sheets/sample-sheet";
import { scoringColumns } from "../../src/sheets/scoring-columns";
import { questionHeaders } from "../../src/sheets/scoring-headers";
import { scoringRows } from "../../src/sheets/scoring-rows";
import type { SheetCells } from "../../src/sheets/workbook";
import {
  readReferences,
  type ReadReferences,
  type ScoredSource,
} from "../../src/sheets/workings/read-references";
import type { ScoringReferences } from "../../src/sheets/workings/scoring-references";
import { workingsSheet } from "../../src/sheets/workings-sheet";
import {
  exampleDefinition,
  exampleFindings,
  exampleMark,
  exampleSampleRows,
  exampleSampleWords,
  exampleWords,
} from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const columns = {
  caseHeader: exampleSampleWords.caseHeader,
  groupHeader: "Group",
  rankHeader: "Rank",
  roleHeader: "Role",
  markColumns: {},
  headerRow: null,
};

/** Audit sample of the example with all its marks. */
export function exampleScoredCells(): SheetCells {
  const drawn = sampleSheet(exampleSampleWords, exampleSampleRows);
  const { plan } = scoringColumns(
    mashThresholdSet,
    { sheet: "Audit criteria", lists: choiceLists(mashThresholdSet) },
    {
      sheet: "Audit sample",
      table: "AuditSample",
      headerRow: 4,
      firstColumn: 1,
      lastColumn: 7,
      lastRow: 64,
      headers: [
        "Referral ID",
        "Group",
        "Rank",
        "Role",
        ...exampleSampleWords.carried.map(({ header }) => header),
      ],
      markColumns: {},
      ownSheetOf: exampleDefinition.name,
    },
  );
  const cells = sheetOfPlan(plan, sheetOfPlan(drawn));
  const headers = cells.values[3] ?? [];
  const values = cells.values.map((row, index) => {
    const filled = [...row];
    if (index < 4) return filled;
    for (const criterion of mashThresholdSet.criteria) {
      const { id } = criterion;
      const own = questionHeaders(criterion);
      const parts = { mark: id, reason: `${id} reason`, kind: `${id} kind`, theme: `${id} theme` } as const;
      for (const [part, name] of Object.entries(parts)) {
        const place = headers.indexOf(own[part as keyof typeof parts] ?? "-");
        if (place >= 0) filled[place] = exampleMark(String(row[0]), name);
      }
    }
    return filled;
  });
  return { ...cells, values };
}

/** The scored table of the example as it is read, with some of it changed. */
export function exampleSource(
  cells: SheetCells = exampleScoredCells(),
  changes: Partial<ScoredSource> = {},
): ScoredSource {
  const reading = scoringRows(cells, mashThresholdSet, columns);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const { rows, ...rest } = reading.value;
  return {
    cells,
    reading: rest,
    columns,
    rows,
    set: mashThresholdSet,
    table: "AuditSample",
    disagreements: null,
    brokenDownBy: exampleFindings.breakdowns.map(({ column }) => column),
    ...changes,
  };
}

export function workingsOf(
  findings: Findings,
  { references, reservations }: ReadReferences,
  set: CriteriaSet = findings.set,
): SheetPlan {
  return workingsSheet(
    { findings, set, references, replaced: new Map(), reservations },
    { ...exampleWords, sheet: "Audit workings", scoredSheet: "Audit sample" },
  );
}

export function exampleWorkings(): SheetPlan {
  return workingsOf(exampleFindings, readReferences(exampleSource()));
}

/** References to columns named A to Z of a table T, for findings that were made of letters. */
export function lettersReferences(
  { criteria }: Pick<CriteriaSet, "criteria">,
  changes: Partial<ScoringReferences> = {},
): ScoringReferences {
  return {
    caseNumber: "T[Case]",
    group: "T[Group]",
    exactGroups: false,
    role: "T[Role]",
    hasSpares: false,
    questions: new Map(
      criteria.map(({ id, number }) => [
        id,
        { mark: `T[Q${number}]`, reason: `T[R${number}]`, kind: `T[K${number}]`, theme: `T[H${number}]` },
      ]),
    ),
    carried: new Map(),
    brokenDownBy: new Map(),
    untidy: new Set(),
    unlike: new Set(),
    agreed: null,
    ...changes,
  };
}
