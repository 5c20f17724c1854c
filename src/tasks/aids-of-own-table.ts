import { success, type Outcome } from "../core/outcome";
import type { CriteriaSet, Criterion, CriterionId } from "../core/scoring/criterion";
import { withMarkWords } from "../core/scoring/mark-words";
import { choiceLists, type ChoiceList } from "../sheets/choice-lists";
import { ownColumns } from "../sheets/own-column-words";
import {
  nothingKept,
  ownColumnAids,
  ownSheetAids,
  type AidsWhen,
  type KeptAids,
} from "../sheets/own-table-aids";
import type { PlannedArea, Step } from "../sheets/plan";
import type { ScoringTarget } from "../sheets/scoring-columns";
import type { SheetCells, Standing } from "../sheets/workbook";
import type { AuditBasis } from "./audit-basis";
import type { TaskGround } from "./task-ground";

/** Where the aids of a table are decided from. */
export interface AidsGround {
  readonly basis: AuditBasis;
  readonly set: CriteriaSet;
  readonly target: ScoringTarget;
  /** The scored sheet and Audit criteria, as read. */
  readonly scored: SheetCells;
  readonly criteria: SheetCells | null;
  /** Where the case number stands, counted from 1. */
  readonly keyColumn: number;
}

export interface OwnAids {
  /** With the lists of the auditor's own words. */
  readonly lists: readonly ChoiceList[];
  /** Questions with the words of the auditor's own columns, for lists that are written anew. */
  readonly own: readonly Criterion[];
  readonly steps: readonly Step[];
  readonly kept: KeptAids;
  /** null where nobody looked. */
  readonly standing: Standing | null;
}

/**
 * What a table of the auditor's own gets besides columns: no request where it is our Audit sample, else 1, or 2 where a column
 * has colours. `right`: how far the table will reach where columns are first added to it, so that the sheet gets frozen panes
 * and filter buttons; null else. `only`: these questions.
 */
export async function aidsOfOwnTable(
  { workbook }: Pick<TaskGround, "workbook">,
  { basis, set, target, scored, criteria, keyColumn }: AidsGround,
  when: AidsWhen,
  { right = null, only = null }: { right?: number | null; only?: ReadonlySet<CriterionId> | null } = {},
): Promise<Outcome<OwnAids>> {
  const { existingCases, register, sheets } = basis;
  if (existingCases === null)
    return success({
      lists: choiceLists(set, criteria),
      own: [],
      steps: [],
      kept: nothingKept,
      standing: null,
    });
  const asRead = withMarkWords(set, existingCases.markWords ?? {});
  const columns = ownColumns(asRead, target, scored.values).filter(
    ({ criterion }) => only === null || only.has(criterion.id),
  );
  if (columns.length === 0 && right === null)
    return success({
      lists: choiceLists(set, criteria),
      own: [],
      steps: [],
      kept: nothingKept,
      standing: null,
    });
  const corner: PlannedArea = { top: 1, left: 1, bottom: target.headerRow, right: keyColumn };
  const [top, bottom] = [target.headerRow + 1, Math.max(target.lastRow, target.headerRow + 1)];
  const standing = await workbook.readAids({
    sheet: target.sheet,
    table: target.table,
    columns: columns.map(({ position }) => ({ top, left: position, bottom, right: position })),
    corner,
    writes: [target.sheet, sheets.criteria, register.sheet],
  });
  if (!standing.ok) return standing;
  const aidsWith = (own: readonly Criterion[]) => {
    const lists = choiceLists(set, criteria, own);
    const words = { sheet: sheets.criteria, lists };
    return { lists, own, ...ownColumnAids(set, columns, standing.value, words, target, when) };
  };
  const first = aidsWith(columns.map(({ criterion }) => criterion));
  // A column that keeps its own dropdown needs no list of ours.
  const needed = columns.filter(({ header }) => !first.kept.rules.includes(header));
  const { lists, own, steps } = aidsWith(needed.map(({ criterion }) => criterion));
  const ofSheet =
    right === null ? { steps: [], kept: nothingKept } : ownSheetAids(standing.value, target, corner, right);
  return success({
    lists,
    own,
    steps: [...steps, ...ofSheet.steps],
    kept: { ...ofSheet.kept, ...first.kept },
    standing: standing.value.standing,
  });
}
