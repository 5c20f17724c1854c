import { foundLists } from "../core/frame/found-lists";
import { success, type Outcome } from "../core/outcome";
import { findingsAreStale } from "../sheets/findings-staleness";
import { readFindingsSheet } from "../sheets/read-findings-sheet";
import type { SheetCells } from "../sheets/workbook";
import { auditBasis, existingCasesAmong } from "./audit-basis";
import { countDraws } from "./count-draws";
import {
  CRITERIA_SHEET,
  currentRecord,
  FINDINGS_SHEET,
  isOwnSheet,
  RECORD_SHEETS,
  recordsAmong,
  SAMPLE_SHEET,
} from "./own-sheets";
import { isLeftOver } from "./sheets-of-draw";
import type { ScoredAuditReading } from "./scored-audit";
import { auditStages } from "./audit-stages";
import type { TaskGround } from "./task-ground";
import type { RecognisedAudit } from "./tasks";

/**
 * What stands in the workbook and how far the audit has come, from the sheets alone. Two requests; a third where the
 * scored table is on another sheet than Audit sample. Nothing is written.
 */
export async function recogniseAudit({ workbook }: TaskGround): Promise<Outcome<RecognisedAudit>> {
  const looked = await workbook.look([...RECORD_SHEETS, CRITERIA_SHEET, SAMPLE_SHEET, FINDINGS_SHEET]);
  if (!looked.ok) return looked;
  const recordSheets = looked.value.own.slice(0, RECORD_SHEETS.length);
  const [criteria = null, sample = null, findingsCells = null] = looked.value.own.slice(RECORD_SHEETS.length);
  const scored = await scoredReading({ workbook }, recordSheets, sample, criteria);
  if (!scored.ok) return scored;

  const records = recordsAmong(recordSheets);
  const record = currentRecord(records);
  const existingCases = existingCasesAmong(recordSheets);
  const sheetNames = looked.value.sheets.map(({ name }) => name);
  const unfinished = records.findLast((each) => each.state === "Drawing" || isLeftOver(each, sheetNames));
  const standing = findingsCells === null ? null : readFindingsSheet(findingsCells);
  const stale =
    standing !== null && scored.value !== null && findingsAreStale(standing, scored.value.findings);
  const scoring = scored.value?.scoring ?? null;
  const { drawsBegun, drawsEnded } = countDraws(recordSheets);
  return success({
    look: looked.value,
    lists: foundLists(looked.value.sheets.filter((sheet) => sheet.visible && !isOwnSheet(sheet.name))),
    record,
    drawsBegun,
    drawsEnded,
    unfinishedDraw:
      unfinished === undefined ? null : { record: unfinished.sheet, since: unfinished.stateSince },
    existingCases: record?.state === "Committed" ? null : existingCases,
    scoring,
    findingsMadeAt: standing?.madeAt ?? null,
    findingsStale: stale,
    stages: auditStages({
      record,
      existingCases,
      scoring,
      unfinished: unfinished !== undefined,
      findingsMade: standing !== null,
      stale,
    }),
  });
}

/** The scores, or null where there is nothing to score yet or the columns are not there; that is no problem here. */
async function scoredReading(
  { workbook }: Pick<TaskGround, "workbook">,
  records: readonly (SheetCells | null)[],
  sample: SheetCells | null,
  criteria: SheetCells | null,
): Promise<Outcome<ScoredAuditReading | null>> {
  const basis = auditBasis(records);
  if (!basis.ok) return success(null);
  const other = basis.value.sheet === SAMPLE_SHEET ? null : await workbook.readSheets([basis.value.sheet]);
  if (other?.ok === false) return other;
  // Loaded only where there are scores: the findings bring the statistics with them.
  const { scoredAudit } = await import("./scored-audit");
  const audit = scoredAudit(basis.value, other === null ? sample : (other.value[0] ?? null), criteria);
  return success(audit.ok ? audit.value : null);
}
