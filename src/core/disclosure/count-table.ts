import type { RowCounts } from "./published-figures";

/** The counts of a row, and of all rows together. `headline` is k; `metInFull` stands apart where k counts Partly too. */
export const countKinds = [
  "cases",
  "applicable",
  "headline",
  "metInFull",
  "partly",
  "notMet",
  "notApplicable",
  "unscored",
] as const;
export type CountKind = (typeof countKinds)[number];

/** How many counts there are of a row; count `kind` of row r stands at place `placeOf(r, kind)` of the values. */
export const KINDS = countKinds.length;

/** The row of the sums. */
export const TOTALS = -1;

/** Where a count stands among the values of its table: the sums first, then row after row. */
export function placeOf(row: number, kind: CountKind): number {
  return (row + 1) * KINDS + countKinds.indexOf(kind);
}

/** The outcomes that every case has one of. */
export const outcomes = ["metInFull", "partly", "notMet", "notApplicable", "unscored"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * A table of one question as a network: cases flow from their row to one of the five outcomes, and from there into the sums.
 * Every count that could be printed is the flow along one edge, so whoever knows some of the counts knows the others as
 * far as the flows through the network allow. In such a network the values that a count can take have no gaps.
 * Source: the network view of two-way tables with one hierarchy, Castro (2012), Recent advances in optimization
 * techniques for statistical tabular data protection, European Journal of Operational Research 216, 257–269.
 * Checked by: test/core/disclosure/solutions.laws.test.ts
 */
export interface CountTable {
  readonly rows: number;
  /** k counts Partly too. */
  readonly lenient: boolean;
  /** Node that the edge of a place leaves and reaches; −1 where the table has no such count. */
  readonly from: Int16Array;
  readonly to: Int16Array;
  /** The edges at each node. */
  readonly touching: readonly (readonly number[])[];
  /** The node of each outcome, in their order. */
  readonly outcomeNodes: readonly number[];
  rowNode(row: number): number;
}

const FIRST_ROW_NODE = 8;

export function countTable(rows: number, lenient: boolean): CountTable {
  const size = (rows + 1) * KINDS;
  const from = new Int16Array(size).fill(-1);
  const to = new Int16Array(size).fill(-1);
  const nodes = FIRST_ROW_NODE + 3 * rows;
  const touching: number[][] = Array.from({ length: nodes }, () => []);
  const edge = (row: number, kind: CountKind, a: number, b: number) => {
    const place = placeOf(row, kind);
    from[place] = a;
    to[place] = b;
    touching[a]?.push(place);
    touching[b]?.push(place);
  };
  const [outside, met, partly, notMet, notApplicable, unscored, applicable, headline] = [
    0, 1, 2, 3, 4, 5, 6, 7,
  ];
  const rowNode = (row: number) => FIRST_ROW_NODE + 3 * row;
  for (let row = 0; row < rows; row += 1) {
    const ofRow = rowNode(row);
    const applies = ofRow + 1;
    const inHeadline = ofRow + 2;
    edge(row, "cases", outside, ofRow);
    edge(row, "applicable", ofRow, applies);
    edge(row, "notApplicable", ofRow, notApplicable);
    edge(row, "unscored", ofRow, unscored);
    edge(row, "notMet", applies, notMet);
    edge(row, "headline", applies, lenient ? inHeadline : met);
    edge(row, "partly", lenient ? inHeadline : applies, partly);
    if (lenient) edge(row, "metInFull", inHeadline, met);
  }
  edge(TOTALS, "headline", lenient ? headline : met, applicable);
  if (lenient) edge(TOTALS, "metInFull", met, headline);
  edge(TOTALS, "partly", partly, lenient ? headline : applicable);
  edge(TOTALS, "notMet", notMet, applicable);
  edge(TOTALS, "applicable", applicable, outside);
  edge(TOTALS, "notApplicable", notApplicable, outside);
  edge(TOTALS, "unscored", unscored, outside);
  return {
    rows,
    lenient,
    from,
    to,
    touching,
    outcomeNodes: [met, partly, notMet, notApplicable, unscored],
    rowNode,
  };
}

/** The counts of the rows and their sums as the values of the table. */
export function tableValues({ rows, lenient }: CountTable, counts: readonly RowCounts[]): Int32Array {
  const values = new Int32Array((rows + 1) * KINDS);
  const add = (row: number, kind: CountKind, count: number) => {
    for (const at of [placeOf(row, kind), placeOf(TOTALS, kind)]) values[at] = (values[at] ?? 0) + count;
  };
  counts.forEach(({ cases, applicable, met, partly, notMet, notApplicable, unscored }, row) => {
    add(row, "cases", cases);
    add(row, "applicable", applicable);
    add(row, "headline", lenient ? met + partly : met);
    if (lenient) add(row, "metInFull", met);
    add(row, "partly", partly);
    add(row, "notMet", notMet);
    add(row, "notApplicable", notApplicable);
    add(row, "unscored", unscored);
  });
  return values;
}

/** A row of the values as counts. */
export function rowCountsAt({ lenient }: CountTable, values: Int32Array, row: number): RowCounts {
  const at = (kind: CountKind) => values[placeOf(row, kind)] ?? 0;
  return {
    cases: at("cases"),
    applicable: at("applicable"),
    met: at(lenient ? "metInFull" : "headline"),
    partly: at("partly"),
    notMet: at("notMet"),
    notApplicable: at("notApplicable"),
    unscored: at("unscored"),
  };
}

/** The sums of the values of a table. */
export function sumsOf(values: Int32Array): Int32Array {
  return values.subarray(0, KINDS);
}
