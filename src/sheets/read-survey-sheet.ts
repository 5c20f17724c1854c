import { cellText } from "../core/scoring/mark-meaning";
import type { KeptPairCount, KeptQuestionCount, SurveyDefinition } from "../core/survey/survey-definition";
import {
  keptPairCounts,
  keptQuestionCounts,
  surveyDefinitionFrom,
} from "../core/survey/survey-definition-form";
import { valueOfKeptLines } from "./kept-lines";
import { recordLabels } from "./record-labels";
import { isAsWritten } from "./sheet-seal";
import { surveyMadeLabel } from "./survey-made-label";
import type { SheetCells } from "./workbook";

/** What is kept on Audit survey for the tool. */
export interface KeptSurveySheet {
  /** The set-up that it was made with; null where that is not whole, or the sheet is not one of ours. */
  readonly definition: SurveyDefinition | null;
  /** The survey's half of each pair, as counted then. */
  readonly counts: readonly KeptPairCount[];
  /** Every question as counted then, and of how many responses; null on a sheet made before they were kept. */
  readonly results: readonly KeptQuestionCount[] | null;
  readonly responses: number | null;
  /** When it was made, in words; null where that can't be read. */
  readonly made: string | null;
}

/** What stands on Audit survey. */
export interface StandingSurvey extends KeptSurveySheet {
  /** Every cell is as it was written. */
  readonly isAsWritten: boolean;
  readonly seal: string | null;
}

/**
 * Reads the set-up and the moment off Audit survey, wherever rows were put in before them.
 * Law: what was written reads as the same. Checked by: test/sheets/survey-sheet.test.ts
 */
export function readSurveySheet(cells: SheetCells): StandingSurvey {
  const seal = firstColumn(cells).findLast((text) => text.startsWith("Seal of this sheet:")) ?? null;
  return { ...readKeptSurvey(cells), isAsWritten: isAsWritten(cells), seal };
}

/** The same without the seal, which is worked out from all cells. */
export function readKeptSurvey(cells: SheetCells): KeptSurveySheet {
  const first = firstColumn(cells);
  const heading = first.lastIndexOf(recordLabels.kept);
  const under = heading < 0 ? [] : first.slice(heading + 2);
  const end = under.indexOf("");
  const kept = valueOfKeptLines(end < 0 ? under : under.slice(0, end));
  const isKept = typeof kept === "object" && kept !== null && "definition" in kept && "version" in kept;
  const fact = cells.values.find(([cell = ""]) => cellText(cell) === surveyMadeLabel)?.[1] ?? "";
  return {
    definition: isKept && kept.version === 1 ? surveyDefinitionFrom(kept.definition) : null,
    counts: isKept && "counts" in kept ? keptPairCounts(kept.counts) : [],
    results: isKept && "results" in kept ? keptQuestionCounts(kept.results) : null,
    responses: isKept && "responses" in kept && typeof kept.responses === "number" ? kept.responses : null,
    made: /^(.+?, \d\d:\d\d), from /.exec(cellText(fact))?.[1] ?? null,
  };
}

/** Not trimmed: a kept line may end with a space. */
function firstColumn({ values }: SheetCells): readonly string[] {
  return values.map(([cell = ""]) => (typeof cell === "string" ? cell : cellText(cell)));
}
