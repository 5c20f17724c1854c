import type { CriteriaSet } from "../core/scoring/criterion";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { followedMarkWords } from "../core/scoring/followed-mark-words";
import type { MarkWord } from "../core/scoring/mark-words";
import { momentOfWords } from "../sheets/moment-words";
import { factBeside } from "../sheets/existing-draw-reading";
import { isOwnColumn } from "../sheets/own-column-words";
import type { SheetPlan } from "../sheets/plan";
import { recordLabels } from "../sheets/record-labels";
import { remappedRecord } from "../sheets/remapped-record";
import type { ScoredTableReading } from "../sheets/scoring-rows";
import { settledRecord } from "../sheets/settled-record";
import type { SheetCells } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import type { MarkMove } from "./change-answers";

/** Questions as they were and as they will be, with what the auditor said of cases whose mark is gone. */
export interface ChangedQuestions {
  readonly before: CriteriaSet;
  readonly set: CriteriaSet;
  readonly moves: readonly MarkMove[];
}

/**
 * What the words of the auditor's own columns stand for under changed questions, and the record that keeps it, with the name and
 * the day that stand on it; null where nothing of that changes.
 */
export function remappedCases(
  { existingRecord, columns }: AuditBasis,
  records: readonly (SheetCells | null)[],
  { before, set, moves }: ChangedQuestions,
  { headers, rows }: ScoredTableReading,
): { readonly cases: ExistingCases; readonly plan: SheetPlan } | null {
  const standing = records.find((cells) => cells?.sheet === existingRecord?.sheet) ?? null;
  if (existingRecord === null || standing === null) return null;
  const { cases } = existingRecord;
  const followed = set.criteria.flatMap((criterion): readonly (readonly [string, readonly MarkWord[]])[] => {
    const was = before.criteria.find(({ id }) => id === criterion.id);
    if (was === undefined || !isOwnColumn(columns, headers, criterion.id)) return [];
    const words = cases.markWords?.[criterion.id] ?? [];
    const cells = rows.map((row) => row.cells.get(criterion.id)?.mark ?? "");
    const own = moves.filter((move) => move.criterion === criterion.id);
    const now = followedMarkWords(was, criterion, words, cells, own);
    return now === words ? [] : [[criterion.id, now]];
  });
  if (followed.length === 0) return null;
  const changed = { ...cases, markWords: { ...cases.markWords, ...Object.fromEntries(followed) } };
  const { values } = settledRecord(standing).cells;
  const facts = {
    by: factBeside(values, recordLabels.by) ?? "",
    at: momentOfWords(factBeside(values, recordLabels.since) ?? ""),
  };
  return { cases: changed, plan: remappedRecord(existingRecord, changed, standing, facts) };
}
