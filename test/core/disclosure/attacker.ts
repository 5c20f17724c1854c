import { printedEstimate, printsTheSame } from "../../../src/core/disclosure/printed-estimate";
import type { EstimateDesign } from "../../../src/core/disclosure/printed-estimate";
import type { ProtectedCriterion, ProtectedFigures } from "../../../src/core/disclosure/protected-figures";
import type { PublishedFigures, RowCounts } from "../../../src/core/disclosure/published-figures";
import { isSmall } from "../../../src/core/disclosure/small-number-limit";

/**
 * Somebody who has what was printed, the sizes of the groups and of their samples, and the method, and tries out every
 * whole-number solution. It shares nothing with the protector but the estimate itself: no network, no witnesses.
 */

/** Met, partly, not met, not applicable, not scored. */
type Cases = readonly [number, number, number, number, number];

interface Row {
  readonly cases: Cases;
  readonly key: number;
}

type Allowed = (cases: Cases) => boolean;

const kinds = [
  "applicable",
  "headline",
  "metInFull",
  "partly",
  "notMet",
  "notApplicable",
  "unscored",
] as const;
type Kind = (typeof kinds)[number];

const keyOf = ([a, b, c, d, e]: Cases): number => a + 64 * (b + 64 * (c + 64 * (d + 64 * e)));

function valueOf(
  [met, partly, notMet, notApplicable, unscored]: Cases,
  kind: Kind,
  lenient: boolean,
): number {
  switch (kind) {
    case "applicable":
      return met + partly + notMet;
    case "headline":
      return lenient ? met + partly : met;
    case "metInFull":
      return met;
    case "partly":
      return partly;
    case "notMet":
      return notMet;
    case "notApplicable":
      return notApplicable;
    case "unscored":
      return unscored;
  }
}

function rowsOf(size: number, offersPartly: boolean, allowed: Allowed): readonly Row[] {
  const rows: Row[] = [];
  for (let met = 0; met <= size; met += 1)
    for (let partly = 0; partly <= (offersPartly ? size - met : 0); partly += 1)
      for (let notMet = 0; notMet <= size - met - partly; notMet += 1)
        for (let none = 0; none <= size - met - partly - notMet; none += 1) {
          const cases: Cases = [met, partly, notMet, none, size - met - partly - notMet - none];
          if (allowed(cases)) rows.push({ cases, key: keyOf(cases) });
        }
  return rows;
}

/** Sums of one row of each, as keys; only those that can still become a wanted one. */
function reached(rows: readonly (readonly Row[])[], fits: (key: number) => boolean): ReadonlySet<number>[] {
  const sets: Set<number>[] = [new Set([0])];
  for (const choices of rows) {
    const next = new Set<number>();
    for (const sum of sets.at(-1) ?? [])
      for (const { key } of choices) if (fits(sum + key)) next.add(sum + key);
    sets.push(next);
  }
  return sets;
}

const partsOf = (key: number): Cases => [
  key & 63,
  (key >> 6) & 63,
  (key >> 12) & 63,
  (key >> 18) & 63,
  (key >> 24) & 63,
];

/** No outcome has more cases than it has in any total that is possible. */
function below(totals: readonly number[]): (key: number) => boolean {
  const most = totals
    .map(partsOf)
    .reduce<number[]>(
      (high, parts) => parts.map((part, at) => Math.max(part, high[at] ?? 0)),
      [0, 0, 0, 0, 0],
    );
  const [met = 0, partly = 0, notMet = 0, notApplicable = 0, unscored = 0] = most;
  // Written out, with no list made: it is asked of every sum of every row.
  return (key) =>
    (key & 63) <= met &&
    ((key >> 6) & 63) <= partly &&
    ((key >> 12) & 63) <= notMet &&
    ((key >> 18) & 63) <= notApplicable &&
    ((key >> 24) & 63) <= unscored;
}

/** For each row what can stand in it, given the totals that are possible. */
function possibleRows(
  rows: readonly (readonly Row[])[],
  totals: ReadonlySet<number>,
): { readonly rows: readonly (readonly Row[])[]; readonly totals: ReadonlySet<number> } {
  const fits = below([...totals]);
  const before = reached(rows, fits);
  const found = new Set([...(before.at(-1) ?? [])].filter((key) => totals.has(key)));
  // Backwards: what is missing before each row for one of the totals.
  const missing: Set<number>[] = rows.map(() => new Set());
  let wanted: ReadonlySet<number> = found;
  const possible: (readonly Row[])[] = [];
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const start = before[at] ?? new Set<number>();
    const left = missing[at] ?? new Set<number>();
    possible.unshift(
      (rows[at] ?? []).filter(({ key }) => {
        let isPossible = false;
        for (const sum of wanted) {
          if (!start.has(sum - key)) continue;
          left.add(sum - key);
          isPossible = true;
        }
        return isPossible;
      }),
    );
    wanted = left;
  }
  return { rows: possible, totals: found };
}

export interface Attack {
  /** Values that are left for a count; place "sum", or a table (0: the strata) and row. */
  values(table: number | "sum", row: number, kind: Kind): ReadonlySet<number>;
}

/** What the attacker takes from the printed figures of one question. */
interface Printed {
  readonly shown: ProtectedCriterion;
  readonly offersPartly: boolean;
  readonly lenient: boolean;
  readonly design: EstimateDesign;
  /** Zeros are always printed, so that "c" is none. Somebody who has no print doesn't know that. */
  readonly zerosArePrinted: boolean;
  /** For each column the lists of sizes that are possible. */
  readonly sizes: readonly (readonly (readonly number[])[])[];
}

const orAtLeastOne = (shown: number | null | undefined, value: number): boolean =>
  shown === null || shown === undefined ? value >= 1 : value === shown;

function allowedRow(table: ProtectedCriterion["byStratum"], row: number, lenient: boolean): Allowed {
  const shown = table?.rows[row];
  if (table === null || shown === undefined) return () => true;
  return (cases) =>
    orAtLeastOne(shown.headline, valueOf(cases, "headline", lenient)) &&
    orAtLeastOne(shown.applicable, valueOf(cases, "applicable", lenient)) &&
    (!table.saysWhoIsNotCounted ||
      (orAtLeastOne(shown.notApplicable, cases[3]) && orAtLeastOne(shown.unscored, cases[4])));
}

function allowedSum({ shown, lenient, offersPartly, zerosArePrinted }: Printed): Allowed {
  const { headline, applicable, notApplicable, unscored, partly, notMet } = shown.all;
  const isExact = (printed: number | null, value: number) => printed === null || value === printed;
  // Zeros are always printed, so what is hidden is none; but where nothing at all is printed, nobody knows.
  const isNothing = [headline, applicable, notApplicable, unscored, notMet].every((count) => count === null);
  return (cases) =>
    isExact(applicable, valueOf(cases, "applicable", lenient)) &&
    isExact(notApplicable, cases[3]) &&
    isExact(unscored, cases[4]) &&
    (isNothing ||
      !zerosArePrinted ||
      (orAtLeastOne(headline, valueOf(cases, "headline", lenient)) &&
        (!offersPartly || orAtLeastOne(partly, cases[1])) &&
        (notMet === null ? cases[2] >= 1 : cases[2] === notMet)));
}

/** Every way to fill the strata that prints the same estimate, by its sums. */
function strataWithEstimate(
  { shown, offersPartly, design }: Printed,
  rows: readonly (readonly Row[])[],
  totals: ReadonlySet<number>,
): readonly (readonly Row[])[] {
  const printed = shown.estimate;
  if (printed === null) return [];
  const withAbout = printed.about !== null;
  const wanted = { ...printed, about: printed.about ?? "" };
  const fits = below([...totals]);
  const last = new Map((rows.at(-1) ?? []).map((row) => [row.key, row]));
  const found: (readonly Row[])[] = [];
  const fill = (at: number, sum: number, chosen: readonly Row[]) => {
    if (at === rows.length - 1) {
      for (const total of totals) {
        const row = last.get(total - sum);
        if (row === undefined) continue;
        const all = [...chosen, row];
        const estimate = printedEstimate(
          all.map(({ cases }) => countsOf(cases)),
          offersPartly,
          design,
        );
        if (printsTheSame(wanted, estimate, withAbout)) found.push(all);
      }
      return;
    }
    for (const row of rows[at] ?? []) if (fits(sum + row.key)) fill(at + 1, sum + row.key, [...chosen, row]);
  };
  fill(0, 0, []);
  return found;
}

export function countsOf([met, partly, notMet, notApplicable, unscored]: Cases): RowCounts {
  const applicable = met + partly + notMet;
  return {
    cases: applicable + notApplicable + unscored,
    applicable,
    met,
    partly,
    notMet,
    notApplicable,
    unscored,
  };
}

/** Everything that one question leaves open. */
function solved(printed: Printed): Attack & { readonly sizes: Printed["sizes"] } {
  const { shown, offersPartly, lenient, design, sizes } = printed;
  const audited = design.strata.map(({ examined, outOfScope }) => examined - outOfScope);
  const strata = audited.map((size, row) =>
    rowsOf(size, offersPartly, allowedRow(shown.byStratum, row, lenient)),
  );
  const all = audited.reduce((sum, size) => sum + size, 0);
  let totals: ReadonlySet<number> = new Set(
    rowsOf(all, offersPartly, allowedSum(printed)).map(({ key }) => key),
  );
  const whole = shown.estimate === null ? null : strataWithEstimate(printed, strata, totals);
  if (whole === null) totals = possibleRows(strata, totals).totals;
  else totals = new Set(whole.map((rows) => rows.reduce((sum, { key }) => sum + key, 0)));
  const tables = sizes.map((lists, column) =>
    lists.map((list) => ({
      list,
      rows: list.map((size, row) =>
        rowsOf(size, offersPartly, allowedRow(shown.byColumn[column] ?? null, row, lenient)),
      ),
    })),
  );
  for (const table of tables) {
    const kept = new Set<number>();
    for (const { rows } of table) for (const key of possibleRows(rows, totals).totals) kept.add(key);
    totals = kept;
  }
  const possibleStrata =
    whole === null
      ? possibleRows(strata, totals).rows
      : audited.map((_, at) =>
          whole
            .filter((rows) => totals.has(rows.reduce((sum, { key }) => sum + key, 0)))
            .flatMap((rows) => rows[at] ?? []),
        );
  const possible = tables.map((table) =>
    table
      .map(({ list, rows }) => ({ list, found: possibleRows(rows, totals) }))
      .filter(({ found }) => found.totals.size > 0),
  );
  return {
    sizes: possible.map((table) => table.map(({ list }) => list)),
    values: (table, row, kind) => {
      const cases =
        table === "sum"
          ? [...totals].map(partsOf)
          : table === 0
            ? (possibleStrata[row] ?? []).map((each) => each.cases)
            : (possible[table - 1] ?? []).flatMap(({ found }) =>
                (found.rows[row] ?? []).map((each) => each.cases),
              );
      return new Set(cases.map((each) => valueOf(each, kind, lenient)));
    },
  };
}

/** Lists of sizes of the values of a column that its printed counts allow. */
function possibleSizes(printed: readonly (number | null)[] | null, groups: number, all: number) {
  const lists: number[][] = [];
  const fill = (list: number[], left: number) => {
    if (list.length === groups) {
      if (left === 0) lists.push(list);
      return;
    }
    const shown = printed === null ? undefined : printed[list.length];
    const [from, to] = typeof shown === "number" ? [shown, shown] : [shown === null ? 1 : 0, left];
    for (let size = from; size <= Math.min(to, left); size += 1) fill([...list, size], left - size);
  };
  fill([], all);
  return lists;
}

/** The attack on everything printed: the questions share the sizes of the columns' values. */
export function attack(
  { strata, settings, selection, columns, criteria }: Omit<PublishedFigures, "answers">,
  shown: ProtectedFigures,
  zerosArePrinted = true,
): { readonly questions: readonly Attack[]; readonly sizes: readonly (readonly (readonly number[])[])[] } {
  const all = strata.reduce((sum, { examined, outOfScope }) => sum + examined - outOfScope, 0);
  let sizes: readonly (readonly (readonly number[])[])[] = columns.map(({ groups }, at) =>
    possibleSizes(shown.columns[at]?.cases ?? null, groups.length, all),
  );
  const design = { strata, settings, selection };
  const solve = () =>
    criteria.map(({ offersPartly }, at) => {
      const one = shown.criteria[at];
      if (one === undefined) throw new Error("A question is missing.");
      const lenient = offersPartly && settings.partlyCountsAs === 1;
      return solved({ shown: one, offersPartly, lenient, design, zerosArePrinted, sizes });
    });
  // What one question says of the sizes, another one can use.
  for (;;) {
    const questions = solve();
    const left = sizes.map((lists, column) =>
      lists.filter((list) =>
        questions.every((question) => question.sizes[column]?.some((one) => one.join() === list.join())),
      ),
    );
    const isSame = left.every((lists, column) => lists.length === sizes[column]?.length);
    if (isSame) return { questions, sizes };
    sizes = left;
  }
}

export interface Recovered {
  readonly where: string;
  readonly values: readonly number[];
  readonly truth: number;
}

/**
 * The small counts that the attacker knows too closely: fewer than three values are left, and fewer than by what is not
 * protected. Throws where the truth itself is ruled out: then it is the attacker who is wrong.
 */
export function recovered(
  figures: PublishedFigures,
  shown: ProtectedFigures,
  protectsBases = false,
): readonly Recovered[] {
  const { limit } = shown;
  const found = attack(figures, shown);
  let bare: ReturnType<typeof attack> | null = null;
  const out: Recovered[] = [];
  const look = (
    where: string,
    truth: number,
    values: ReadonlySet<number>,
    bareValues: (bare: ReturnType<typeof attack>) => ReadonlySet<number>,
  ) => {
    if (!values.has(truth)) throw new Error(`The attacker rules out the truth: ${where}.`);
    if (!isSmall(truth, limit) || values.size >= 3) return;
    bare ??= attack(figures, barePrint(figures, shown, protectsBases), false);
    if (values.size < Math.min(3, bareValues(bare).size)) out.push({ where, values: [...values], truth });
  };
  figures.criteria.forEach(({ all, strata, columns, offersPartly }, at) => {
    const lenient = offersPartly && figures.settings.partlyCountsAs === 1;
    const lookAt = (table: number | "sum", row: number, counts: RowCounts, of: readonly Kind[]) => {
      const { met, partly, notMet, notApplicable, unscored } = counts;
      for (const kind of of)
        look(
          `question ${at}, table ${table}, row ${row}, ${kind}`,
          valueOf([met, partly, notMet, notApplicable, unscored], kind, lenient),
          found.questions[at]?.values(table, row, kind) ?? new Set(),
          (without) => without.questions[at]?.values(table, row, kind) ?? new Set(),
        );
    };
    const marks = ["headline", "metInFull", "partly", "notMet"] as const;
    lookAt("sum", 0, all, protectsBases ? kinds : marks);
    strata.forEach((counts, row) => lookAt(0, row, counts, kinds));
    columns.forEach((groups, column) =>
      groups.forEach(({ counts }, row) => lookAt(column + 1, row, counts, kinds)),
    );
  });
  figures.columns.forEach(({ groups }, column) =>
    groups.forEach(({ cases }, row) =>
      look(
        `cases of value ${row} of column ${column}`,
        cases,
        new Set(found.sizes[column]?.map((list) => list[row] ?? 0)),
        (without) => new Set(without.sizes[column]?.map((list) => list[row] ?? 0)),
      ),
    ),
  );
  return out;
}

/** Only what is not protected, and how many cases have which value as it is printed. */
function barePrint(
  { criteria }: PublishedFigures,
  { columns }: ProtectedFigures,
  protectsBases: boolean,
): ProtectedFigures {
  return {
    limit: 5,
    columns,
    criteria: criteria.map(({ criterion, all, columns: groups }) => ({
      criterion,
      all: {
        headline: null,
        partly: null,
        notMet: null,
        deemedMet: null,
        applicable: protectsBases ? null : all.applicable,
        notApplicable: protectsBases ? null : all.notApplicable,
        unscored: protectsBases ? null : all.unscored,
      },
      estimate: null,
      byStratum: null,
      byColumn: groups.map(() => null),
      reasons: null,
    })),
    answers: [],
    goodPractice: [],
    toImprove: [],
    allOrNone: [],
    leftOut: [],
  };
}
