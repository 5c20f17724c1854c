import type { ListCells } from "../core/frame/list-cells";
import { success, type Outcome } from "../core/outcome";
import type { Moment } from "../core/sampling/draw-record";
import { drawnElsewhere, type DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import { elsewhereCheckWords, replacedDrawWords } from "../core/sampling/elsewhere-check-words";
import type { RecordedCheck } from "../core/sampling/last-check";
import { usableDraw } from "../core/sampling/stated-draw";
import type { ExistingCases } from "../core/scoring/existing-cases";
import type { ExistingCasesRecord } from "../core/scoring/existing-cases-record";
import type { DrawProof } from "../sheets/existing-cases-record";

/** Cases drawn elsewhere with what their table proves: sizes of groups, tickets, and a line for the register. */
export interface CheckedDraw {
  readonly cases: ExistingCases;
  readonly proof: DrawProof;
}

/**
 * Judges the draw that is stated of the cases of a table; null where none is stated. Checks that the record holds already
 * stay in the register, and a draw that stood there before is named in it: no draw is replaced without a word.
 */
export function checkedDraw(
  list: ListCells,
  cases: ExistingCases,
  before: ExistingCasesRecord | null,
  { by, at }: { readonly by: string; readonly at: Moment },
): Outcome<CheckedDraw | null> {
  if (cases.drawn === undefined) return success(null);
  const stated = usableDraw(cases.drawn);
  if (!stated.ok) return stated;
  const draw = drawnElsewhere(list, cases, stated.value);
  if (!draw.ok) return draw;
  const sizes = draw.value.strata.map(({ label, populationSize }) => [label, populationSize] as const);
  const of = draw.value.strata.reduce((sum, { drawn }) => sum + drawn, 0);
  const check: RecordedCheck = {
    when: at,
    kind: "Check",
    result: `${replaced(before, draw.value)}${elsewhereCheckWords(true)}`,
    same: of,
    of,
    by,
  };
  return success({
    cases: {
      ...cases,
      chosen: "random",
      populationSizes: Object.fromEntries(sizes),
      drawn: stated.value,
    },
    proof: { draw: draw.value, checks: [...(before?.checks ?? []), check] },
  });
}

/** Says which draw stood on the record before, where it was another one; "" otherwise. */
function replaced(before: ExistingCasesRecord | null, draw: DrawnElsewhere): string {
  const stood = before?.draw ?? null;
  const seed = before?.cases.drawn?.seed;
  if (stood === null || seed === undefined) return "";
  const lines = ({ tickets }: DrawnElsewhere) =>
    tickets.map(({ ticket, rank, role, stratum }) => [stratum, rank, role, ticket].join(" ")).sort();
  const isSame = lines(stood).join() === lines(draw).join();
  return isSame ? "" : `${replacedDrawWords(seed, stood.tickets.length)} `;
}
