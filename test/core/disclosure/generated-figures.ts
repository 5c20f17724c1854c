import { printedEstimate } from "../../../src/core/disclosure/printed-estimate";
import type {
  PublishedCriterion,
  PublishedFigures,
  RowCounts,
} from "../../../src/core/disclosure/published-figures";
import type { StratumLabel } from "../../../src/core/frame/unit";
import type { CriterionId } from "../../../src/core/scoring/criterion";

/** Numbers from 0 to 1, always the same for a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Sizes {
  readonly strata: number;
  readonly most: number;
  readonly columns: number;
  readonly groups: number;
  readonly questions: number;
}

type Outcome = keyof Pick<RowCounts, "met" | "partly" | "notMet" | "notApplicable" | "unscored">;

/** Made-up figures of made-up cases: every case has a stratum, values and outcomes, so that all tables agree. */
export function generatedFigures(seed: number, sizes: Sizes): PublishedFigures {
  const next = chance(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const strata = Array.from({ length: whole(1, sizes.strata) }, (_, at) => {
    const examined = whole(2, sizes.most);
    const isFull = next() < 0.1;
    const populationSize = isFull ? examined : examined + whole(1, 400);
    return { label: `S${at}` as StratumLabel, populationSize, examined, outOfScope: next() < 0.1 ? 1 : 0 };
  });
  const columns = Array.from({ length: whole(0, sizes.columns) }, () => whole(2, sizes.groups));
  const cases = strata.flatMap(({ examined, outOfScope }, stratum) =>
    Array.from({ length: examined - outOfScope }, () => ({
      stratum,
      values: columns.map((groups) => Math.floor(groups * next() ** whole(1, 2))),
    })),
  );
  // A value that no case has is no value.
  columns.forEach((_, column) => {
    const used = [...new Set(cases.map(({ values }) => values[column] ?? 0))].sort();
    for (const { values } of cases) values[column] = used.indexOf(values[column] ?? 0);
    columns[column] = used.length;
  });
  const partlyCountsAs = ([0, 0.5, 1] as const)[whole(0, 2)] ?? 0;
  const settings = { confidenceLevel: 0.95, partlyCountsAs, shown: { fewestForPercentage: whole(4, 10) } };
  const selection = "drawnHere";
  const rows = (outcomes: readonly Outcome[], groups: number, of: (at: number) => number) =>
    Array.from({ length: groups }, (_, group) => counted(outcomes.filter((__, at) => of(at) === group)));
  const criteria = Array.from({ length: whole(1, sizes.questions) }, (_, at): PublishedCriterion => {
    const offersPartly = next() < 0.3;
    const [applies, meets, scored] = [1 - next() ** 2 / 1.5, next() ** 0.6, next() < 0.7 ? 1 : 0.93];
    const outcomes = cases.map((): Outcome => {
      if (next() > scored) return "unscored";
      if (next() > applies) return "notApplicable";
      if (next() < meets) return "met";
      return offersPartly && next() < 0.5 ? "partly" : "notMet";
    });
    const byStratum = rows(outcomes, strata.length, (index) => cases[index]?.stratum ?? 0);
    return {
      criterion: `q${at}` as CriterionId,
      offersPartly,
      all: counted(outcomes),
      deemedMet: 0,
      strata: byStratum,
      columns: columns.map((groups, column) =>
        rows(outcomes, groups, (index) => cases[index]?.values[column] ?? 0).map((counts) => ({
          counts,
          estimate: null,
        })),
      ),
      reasons: [],
      estimate: printedEstimate(byStratum, offersPartly, { strata, settings, selection }),
    };
  });
  return {
    settings,
    selection,
    strata,
    columns: columns.map((groups, column) => ({
      column: `C${column}`,
      groups: Array.from({ length: groups }, (_, group) => ({
        value: `V${group}`,
        cases: cases.filter(({ values }) => values[column] === group).length,
      })),
    })),
    criteria,
    answers: [],
    goodPractice: [],
    toImprove: [],
  };
}

export function counted(outcomes: readonly Outcome[]): RowCounts {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const [met, partly, notMet] = [count("met"), count("partly"), count("notMet")];
  return {
    cases: outcomes.length,
    applicable: met + partly + notMet,
    met,
    partly,
    notMet,
    notApplicable: count("notApplicable"),
    unscored: count("unscored"),
  };
}
