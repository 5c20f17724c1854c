import { caseKey } from "../core/frame/case-key";
import type { DateSystem } from "../core/frame/calendar";
import { cellAddress } from "../core/frame/cell-address";
import type { CellValue } from "../core/frame/cell-value";
import { dateSystem } from "../core/frame/date-system";
import type { StratumLabel, UnitId } from "../core/frame/unit";
import { success, type Outcome } from "../core/outcome";
import type { CellPlace } from "../core/cell-place";
import type { AnswerPart } from "../core/scoring/answer-change";
import type { CriterionId } from "../core/scoring/criterion";
import { answerReading } from "../core/scoring/answer-reading";
import { applicability, type Applies } from "../core/scoring/applicability";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import type { ConcernCells } from "../core/scoring/urgent-concern";
import { columnsOfSet } from "../sheets/scoring-column";
import { scoringPositions } from "../sheets/scoring-positions";
import { readColumns } from "./find-case";
import { rowOfCase, type ScoringSheet } from "./scoring-sheet";
import type { TaskGround } from "./task-ground";

/** One case with everything that its row says. */
export interface CaseReading {
  readonly key: UnitId;
  readonly row: number;
  readonly stratum: StratumLabel;
  /** "" where nobody has it yet. */
  readonly scorer: string;
  /** What else the row says of the case, as Excel displays it; blank cells are left out. */
  readonly carried: readonly { readonly header: string; readonly text: string }[];
  readonly questions: ReadonlyMap<CriterionId, QuestionCells>;
  /** The columns that rules ask about, by header as the rule names it. */
  readonly ruled: ReadonlyMap<string, CellValue>;
  /** null where the table has no column for urgent concerns. */
  readonly urgent: ConcernCells | null;
}

/** The cells of a question; a part without a column is null. */
export interface QuestionCells {
  readonly parts: Readonly<Record<AnswerPart, CellValue | null>>;
  /** By what stands in the workbook. */
  readonly applies: Applies;
  /** From which year a day in the answer's cell counts. */
  readonly days: DateSystem;
  /** Where the answer stands. */
  readonly place: CellPlace;
}

/** Which case: by its number, or the one that stands in a row. */
export type WhichCase = { readonly key: UnitId } | { readonly row: number };

/**
 * Reads one case from its row, wherever it stands now: 1 request; one more where the row was moved since the table was
 * read, one more where columns were. Asked by a row that holds no case of the audit: null. Refused: a case that is gone.
 */
export async function readScoredCase(
  ground: Pick<TaskGround, "workbook">,
  sheet: ScoringSheet,
  which: WhichCase,
): Promise<Outcome<CaseReading | null>> {
  const known = "key" in which ? sheet.cases.find(({ key }) => key === which.key) : undefined;
  let row = "row" in which ? which.row : (known?.row ?? sheet.headerRow + 1);
  for (;;) {
    const read = await readColumns(ground, sheet, [sheet.columns.caseHeader], row);
    if (!read.ok) return read;
    const { rows, positions } = read.value;
    const [keys = []] = rows.columns;
    const here = caseKey(rows.row[(positions[0] ?? 1) - 1] ?? "");
    const asked = "key" in which ? which.key : here.ok ? here.key : null;
    const known = sheet.cases.find(({ key }) => key === asked);
    if (asked === null || row <= sheet.headerRow || ("row" in which && known === undefined))
      return success(null);
    const found = rowOfCase(sheet, asked, keys);
    if (!found.ok) return found;
    if (found.value === row)
      return success(caseReading(sheet, asked, row, rows, known?.stratum ?? ("" as StratumLabel)));
    row = found.value;
  }
}

function caseReading(
  { sheet, set, columns }: ScoringSheet,
  key: UnitId,
  row: number,
  {
    headers,
    row: cells,
    shown,
  }: {
    readonly headers: readonly string[];
    readonly row: readonly CellValue[];
    readonly shown: readonly string[];
  },
  stratum: StratumLabel,
): CaseReading {
  const positions = scoringPositions(sheet, headers, set.criteria, columns);
  const at = (position: number | null): CellValue | null =>
    position === null ? null : (cells[position - 1] ?? "");
  const carried = new Map(
    [...positions.carried].map(([header, position]) => [header, cells[position - 1] ?? ""]),
  );
  const { caseHeader, groupHeader, rankHeader, roleHeader, markColumns } = columns;
  const known = [caseHeader, groupHeader, rankHeader, roleHeader, ...Object.values(markColumns)];
  const own = new Set(
    [...columnsOfSet(set).map(({ header }) => header), ...known].map((header) => foldedWord(header ?? "")),
  );
  const readings = new Map(
    set.criteria.map((criterion) => {
      const cell = at(positions.questions.get(criterion.id)?.mark ?? null) ?? "";
      return [criterion.id, answerReading(cell, criterion)] as const;
    }),
  );
  const applies = applicability(set.criteria, carried, readings);
  return {
    key,
    row,
    stratum,
    scorer: cellText(at(positions.scorer) ?? ""),
    carried: headers.flatMap((header, index) => {
      const text = (shown[index] ?? "").trim();
      return own.has(foldedWord(header)) || header === "" || text === "" ? [] : [{ header, text }];
    }),
    questions: new Map(
      set.criteria.map((criterion): [CriterionId, QuestionCells] => {
        const places = positions.questions.get(criterion.id);
        const part = (name: AnswerPart): CellValue | null => at(places?.[name] ?? null);
        return [
          criterion.id,
          {
            parts: {
              mark: part("mark"),
              reason: part("reason"),
              comment: part("comment"),
              kind: part("kind"),
              theme: part("theme"),
            },
            applies: applies.get(criterion.id) ?? "applies",
            days: daysOf(part("mark"), shown[(places?.mark ?? 0) - 1] ?? ""),
            place: { sheet, address: cellAddress(places?.mark ?? 1, row) },
          },
        ];
      }),
    ),
    ruled: carried,
    urgent:
      positions.urgent === null
        ? null
        : {
            concern: at(positions.urgent) ?? "",
            acknowledged: at(positions.acknowledged) ?? "",
            place: { sheet, address: cellAddress(positions.urgent, row) },
          },
  };
}

/** Told by what Excel displays; workbooks count from 1900 unless that says otherwise. */
function daysOf(cell: CellValue | null, shown: string): DateSystem {
  return dateSystem({ values: [cell ?? ""], text: [shown] }) ?? 1900;
}
