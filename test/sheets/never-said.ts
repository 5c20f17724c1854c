import type { Findings } from "../../src/core/findings/findings";
import type { SaidRow } from "./said-rows";

/** What is wrong with a row, each fault in a few words; nothing where nothing is. */
export type NeverLaw = (row: SaidRow, findings: Findings) => readonly string[];

const texts = ({ cells }: SaidRow): readonly string[] =>
  cells.flatMap(({ cell }) => (typeof cell === "string" ? [cell] : []));

const unfinished =
  /NaN|Infinity|undefined|\bnull\b|\[object|\{\w\}|±|(?<![\d\w])-0(?!\d)|\bof 0\b| {2}|\s[.,;:)]|\.\.|;;|\(\s|\(\)|^\s|\s$|\ball 1(?![\d,%])|(?<![\d,])1 (?:cases|referrals|marks|others|values)\b/;

export const nothingUnfinished: NeverLaw = ({ cells }) =>
  cells.flatMap(({ cell }) => {
    if (typeof cell === "number")
      return Number.isFinite(cell) && !Object.is(cell, -0) ? [] : [`the number ${String(cell)}`];
    const found = typeof cell === "string" ? unfinished.exec(cell) : null;
    return found === null ? [] : [`“${found[0]}”`];
  });

/** Percentages of the method, not of the cases: levels of confidence, claims, limits and settings. */
const ofTheMethod = [
  /[\d.]+% (?=interval|confidence|CI|of samples)/g,
  /true share in [\d.]+%/g,
  /at most [\d.]+% fail/gi,
  /(?<!no )more than [\d.]+%(?= of the cases|\.)/gi,
];
const percentage = /(?:<|>)?\d+(?:\.\d+)?%/g;
/** The lower limit of an interval stands without its sign: "46–76%". */
const interval = /((?:<|>)?\d+)–((?:<|>)?\d+)%/g;
const base =
  /(?:\b(?:none|[\d,]+) of (?:the )?[\d,]+\b)|\bof the [\d,]+ applicable\b|\ball [\d,]+\b|\b[\d,]+ cases?\b/i;

const isOfSettings = (row: SaidRow): boolean =>
  texts(row).some((text) => text.endsWith(", by a setting fixed before scoring."));

function saidPercentages(row: SaidRow): readonly string[] {
  if (isOfSettings(row)) return [];
  return texts(row).flatMap((text) => {
    const ofCases = ofTheMethod.reduce((left, method) => left.replace(method, ""), text);
    const spelt = ofCases.replace(interval, "$1% to $2%");
    return [...spelt.matchAll(percentage)].map(([found]) => found);
  });
}

const isComputed = ({ where }: SaidRow): boolean => /workings|line of the command/.test(where);
const proportions = ({ cells }: SaidRow) =>
  cells.flatMap(({ cell, role }) => (role === "proportion" && typeof cell === "number" ? [cell] : []));

/** Workings have k and n in rows of their own, and the command line in the line before. */
export const noPercentageWithoutItsBase: NeverLaw = (row) => {
  if (isComputed(row)) return [];
  const said = [...saidPercentages(row), ...proportions(row).map(String)];
  return said.length === 0 || texts(row).some((text) => base.test(text))
    ? []
    : [`${said.join()} without k of n`];
};

/** Half-up, in whole numbers, told otherwise than the product tells it. */
function percentOf(count: number, size: number): string {
  if (count === 0) return "0%";
  if (count === size) return "100%";
  let percent = 0;
  while (200 * count >= (2 * percent + 1) * size) percent += 1;
  return percent === 0 ? "<1%" : percent === 100 ? ">99%" : `${percent}%`;
}

const whole = (words: string): number => Number(words.replaceAll(",", ""));

export const percentagesAreOfTheirCounts: NeverLaw = (row) => {
  if (isComputed(row)) return [];
  const inWords = texts(row).flatMap((text) =>
    [...text.matchAll(/(?<![\d,])(all|none of|\d[\d,]* of) (\d[\d,]*)(?: met, | \()((?:<|>)?\d+%)/g)].flatMap(
      ([found, k = "", n = "", said]) => {
        const size = whole(n);
        const count = k === "all" ? size : k === "none of" ? 0 : whole(k.replace(" of", ""));
        return said === percentOf(count, size) ? [] : [`${found} should be ${percentOf(count, size)}`];
      },
    ),
  );
  const inCells = row.cells.flatMap(({ cell, role }, at) => {
    const before = row.cells[at - 1];
    if (role !== "proportion" || before?.role !== "ofBase" || typeof before.cell !== "string") return [];
    const [k = "", n = ""] = before.cell.split(" of ");
    const said = typeof cell === "number" ? `${Math.round(cell * 1e6) / 1e4}%` : cell;
    return said === "–" || said === percentOf(whole(k), whole(n))
      ? []
      : [`${before.cell} is not ${String(said)}`];
  });
  return [...inWords, ...inCells];
};

/** A share as it must be printed, told otherwise than the product tells it. */
function printed(share: number): string {
  if (share === 0 || share === 1) return share === 0 ? "0%" : "100%";
  const percent = Math.round(Number((100 * share).toFixed(8)));
  return percent === 0 ? "<1%" : percent === 100 ? ">99%" : `${percent}%`;
}

/** Every estimate and limit that the findings hold. */
function sharesOf({ results, breakdowns }: Findings): readonly number[] {
  const ofEstimate = (estimate: Findings["results"][number]["estimate"]) =>
    estimate === null ? [] : [estimate.estimate, estimate.interval?.lower, estimate.interval?.upper];
  return [
    ...results.flatMap(({ estimate, rawInterval, bounds, byStratum, withoutDeemedMet }) => [
      ...ofEstimate(estimate),
      ...ofEstimate(withoutDeemedMet?.estimate ?? null),
      ...[rawInterval?.lower, rawInterval?.upper, bounds?.worst, bounds?.best],
      ...byStratum.flatMap(({ interval: inside }) => [inside?.lower, inside?.upper]),
    ]),
    ...breakdowns.flatMap(({ groups }) =>
      groups.flatMap(({ results: of }) => of.flatMap(({ estimate }) => ofEstimate(estimate))),
    ),
  ].flatMap((share) => (share === undefined || share === null ? [] : [share]));
}

/** Where Partly counts half: in whole numbers, of twice the cases. */
function scoresOf({ results }: Findings): readonly string[] {
  return results.map(({ counts: { met, partly, applicable } }) =>
    percentOf(2 * met + partly, 2 * applicable),
  );
}

/** What at most fails has one decimal and is rounded up, as tables of attribute sampling have it. */
function claimsOf({ results }: Findings): readonly string[] {
  return results.flatMap(({ caveats }) =>
    caveats.flatMap((caveat) =>
      caveat.kind === "claimTested" ? [`${Math.ceil(1000 * caveat.limit - 1e-9) / 10}%`] : [],
    ),
  );
}

/** Whole, rounded half up, from a count of its row or from an estimate of these findings; never 100 less another. */
export const percentagesAreOfTheFindings: NeverLaw = (row, findings) => {
  if (isComputed(row) || /command/.test(row.where)) return [];
  const counted = texts(row)
    .flatMap((text) => [
      ...[...text.matchAll(/([\d,]+) of (?:the )?([\d,]+)/g)].map(([, k = "", n = ""]) => [k, n]),
      // "Of the 51 applicable cases in the sample of 60, 44 (86%) met the question."
      ...[...text.matchAll(/Of the ([\d,]+) applicable cases in the sample of [\d,]+, ([\d,]+) \(/g)].map(
        ([, n = "", k = ""]) => [k, n],
      ),
    ])
    .map(([k = "", n = ""]) => percentOf(whole(k), whole(n)));
  const all = /\b(?:all|none of) [\d,]+/i.test(texts(row).join()) ? ["0%", "100%"] : [];
  const allowed = new Set([
    `${Number((100 * findings.settings.confidenceLevel).toFixed(2))}%`,
    ...counted,
    ...all,
    ...sharesOf(findings).map(printed),
    ...scoresOf(findings),
    ...claimsOf(findings),
  ]);
  const asText = proportions(row).map((cell) => `${Math.round(cell * 1e6) / 1e4}%`);
  return [...saidPercentages(row), ...asText].filter((said) => !allowed.has(said));
};

/** A text of several sentences ends its last one too. Lines over the whole page go on in the next row. */
export const sentencesEnd: NeverLaw = ({ cells }) =>
  cells.flatMap(({ cell, role }) => {
    if (typeof cell !== "string" || role === "line" || role === "note" || role === "code") return [];
    return /[a-z)\d”][.?!] [A-Z“\d]/.test(cell) && !/[.?!…]$/.test(cell) ? [cell] : [];
  });

/** The pooled share of an uneven sample has no name that could be taken for all cases. */
export const nothingIsCalledOverall: NeverLaw = (row) =>
  texts(row).filter((text) => /\boverall\b|\bper cent of all\b/i.test(text));
