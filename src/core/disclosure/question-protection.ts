import { countTable, placeOf, tableValues, TOTALS } from "./count-table";
import type { CountKind } from "./count-table";
import { partlyScoreOf } from "./printed-estimate";
import type { EstimateDesign } from "./printed-estimate";
import type { ProtectedCriterion, ShownCount, ShownTable } from "./protected-figures";
import type { PublishedCriterion } from "./published-figures";
import type { WorkedEstimates } from "./estimate-search";
import { QuestionGuard } from "./question-guard";
import type { Place } from "./other-solutions";
import { namedList } from "./named-list";
import { isSmall } from "./small-number-limit";
import type { SmallNumberLimit } from "./small-number-limit";
import { protectedTable } from "./table-protection";
import type { Sliced } from "../sliced";

/** How a question is protected. */
export interface QuestionRules {
  readonly limit: SmallNumberLimit;
  /** Applicable, not applicable and not scored of the whole sample are hidden too where they are small. */
  readonly protectsBases: boolean;
  readonly design: EstimateDesign;
  /** For each column other numbers of cases of its values that must stay possible; null: it has no table. */
  readonly otherSizes: readonly (readonly (readonly number[])[] | null)[];
}

const bases = ["applicable", "notApplicable", "unscored"] as const;
const marks = ["headline", "metInFull", "partly", "notMet"] as const;
const rowKinds: readonly CountKind[] = [...bases, ...marks];
const sum = (kind: CountKind): Place => ({ table: 0, place: placeOf(TOTALS, kind) });

/**
 * What may be printed of a question. It starts from nothing and prints what is worth most first, as long as every small
 * count keeps three values: the bases, "k of n", the estimate, the tables, "about X". So what is left out first is
 * "about X", then the breakdowns, then the estimate, and "k of n" last; nothing that is left out could be printed beside
 * the rest, as far as the guard can tell. `offered` is what an earlier protection left,
 * `worked` the estimates that it worked out.
 * Checked by: test/core/disclosure/protection.laws.test.ts, test/core/disclosure/attack.laws.test.ts
 */
export function* protectedCriterion(
  figures: PublishedCriterion,
  { limit, protectsBases, design, otherSizes }: QuestionRules,
  offered?: ProtectedCriterion,
  worked: WorkedEstimates = new Map(),
): Sliced<ProtectedCriterion> {
  const { offersPartly, strata, columns, estimate } = figures;
  const lenient = partlyScoreOf(offersPartly, design.settings) === 1;
  const counts = [strata, ...columns.map((groups) => groups.map((group) => group.counts))];
  const tables = counts.map((rows) => countTable(rows.length, lenient));
  const truth = tables.map((table, at) => tableValues(table, counts[at] ?? []));
  const sums = truth[0] ?? new Int32Array(0);
  const valueOf = (kind: CountKind) => sums[placeOf(TOTALS, kind)] ?? 0;
  const guard = new QuestionGuard(tables, truth, offersPartly, design, worked);

  const smallIn = (table: number, row: number, kinds: readonly CountKind[]): readonly Place[] =>
    kinds
      .map((kind) => ({ table, place: placeOf(row, kind) }))
      .filter((at) => isSmall(truth[table]?.[at.place] ?? 0, limit));
  const smallOfTable = counts.map((rows, table) => rows.flatMap((_, row) => smallIn(table, row, rowKinds)));
  const smallSums = smallIn(0, TOTALS, protectsBases ? rowKinds : marks);
  const structure = offersPartly ? [] : [sum("partly")];
  const notProtected = protectsBases ? [] : bases.map(sum);
  guard.guard(
    [...smallSums, ...smallOfTable.flat()],
    [...structure, ...notProtected],
    otherSizes.map((changes) => changes ?? []),
  );
  guard.print({ counts: structure });
  yield;

  const mayPrint = (kind: CountKind, before: ShownCount | undefined) => {
    if (before === null) return false;
    const isProtected = protectsBases || !bases.some((base) => base === kind);
    return !(isProtected && isSmall(valueOf(kind), limit));
  };
  const zeros = marks.filter((kind) => (kind !== "metInFull" || lenient) && valueOf(kind) === 0).map(sum);
  const notZero = marks.filter((kind) => (kind !== "metInFull" || lenient) && valueOf(kind) > 0).map(sum);
  if (!guard.print({ counts: zeros, notZero })) return nothingOf(figures);
  if (protectsBases) {
    const shown = bases.filter((kind) => valueOf(kind) > 0);
    guard.print({ counts: bases.filter((kind) => valueOf(kind) === 0).map(sum), notZero: shown.map(sum) });
  }
  const offeredBases = bases.filter((kind) => mayPrint(kind, offered?.all[kind]));
  if (!guard.print({ counts: offeredBases.map(sum) }))
    for (const kind of [...offeredBases].reverse()) guard.print({ counts: [sum(kind)] });
  for (const kind of ["headline", "partly"] as const)
    if (mayPrint(kind, offered?.all[kind])) guard.print({ counts: [sum(kind)] });
  const shownSum = (kind: CountKind): ShownCount => (guard.isPrinted(sum(kind)) ? valueOf(kind) : null);
  const all = {
    headline: shownSum("headline"),
    applicable: shownSum("applicable"),
    notApplicable: shownSum("notApplicable"),
    unscored: shownSum("unscored"),
    partly: offersPartly ? shownSum("partly") : 0,
  };
  const followsNotMet = all.headline !== null && all.applicable !== null && all.partly !== null;
  const notMet = followsNotMet || valueOf("notMet") === 0 ? valueOf("notMet") : null;
  yield;

  const showsEstimate =
    estimate !== null &&
    offered?.estimate !== null &&
    guard.print({ estimate: { printed: estimate, withAbout: false } });
  yield;

  const printed: ShownTable[] = [];
  for (const [table, rows] of counts.entries()) {
    const values = truth[table] ?? new Int32Array(0);
    const before = table === 0 ? offered?.byStratum : offered?.byColumn[table - 1];
    // One stratum is no table: its row would say what stands over all.
    const isTable = table === 0 ? rows.length > 1 : otherSizes[table - 1] !== null;
    const shown = isTable
      ? yield* protectedTable(guard, { table, rows: rows.length, values, offered: before }, limit)
      : null;
    const nothingSmall =
      smallSums.length + (smallOfTable[0]?.length ?? 0) + (smallOfTable[table]?.length ?? 0) === 0;
    const groups = table === 0 ? undefined : columns[table - 1];
    const estimates = rows.map((_, row) => {
      const own = shown?.rows[row];
      const isWhole = own !== undefined && own.headline !== null && own.applicable !== null;
      const isOffered = !before || before.estimates[row] !== null;
      return nothingSmall && isWhole && isOffered ? (groups?.[row]?.estimate ?? null) : null;
    });
    printed.push(shown && { ...shown, estimates });
    yield;
  }

  const showsAbout =
    showsEstimate &&
    offered?.estimate?.about !== null &&
    guard.print({ estimate: { printed: estimate, withAbout: true } });
  const [byStratum = null, ...byColumn] = printed;
  return {
    criterion: figures.criterion,
    all: { ...all, notMet, deemedMet: shownDeemedMet(figures, all.headline, limit, offered?.all.deemedMet) },
    estimate: showsEstimate ? { ...estimate, about: showsAbout ? estimate.about : null } : null,
    byStratum,
    byColumn,
    reasons:
      notMet === null || isSmall(notMet, limit) || offered?.reasons === null
        ? null
        : namedList(figures.reasons, limit, offered?.reasons),
  };
}

/** "12 of them deemed met": only beside k, and only where those met without them are not a small number either. */
function shownDeemedMet(
  { deemedMet, all }: PublishedCriterion,
  headline: ShownCount,
  limit: SmallNumberLimit,
  offered: ShownCount | undefined,
): ShownCount {
  if (deemedMet === 0) return 0;
  const isHidden =
    headline === null || offered === null || isSmall(deemedMet, limit) || isSmall(all.met - deemedMet, limit);
  return isHidden ? null : deemedMet;
}

function nothingOf({ criterion, offersPartly, columns }: PublishedCriterion): ProtectedCriterion {
  const none = { headline: null, applicable: null, notApplicable: null, unscored: null };
  return {
    criterion,
    all: { ...none, partly: offersPartly ? null : 0, notMet: null, deemedMet: null },
    estimate: null,
    byStratum: null,
    byColumn: columns.map(() => null),
    reasons: null,
  };
}
