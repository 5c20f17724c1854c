import type {
  ProtectedCriterion,
  ProtectedFigures,
  ShownRow,
  ShownTable,
} from "../../src/core/disclosure/protected-figures";
import type { PublishedFigures } from "../../src/core/disclosure/published-figures";
import type { Criterion } from "../../src/core/scoring/criterion";
import { protectedReport } from "../../src/share/protected-report";
import type { ReportFigures } from "../../src/share/protected-report";
import type { PublicWords } from "../../src/share/public-words";
import type { SharedReport, SharedResult } from "../../src/share/shared-report";
import { exampleReportWords } from "./example-report";

/** Made-up figures with made-up words: what a report of them is made from besides. */
export function wordsForFigures(figures: PublishedFigures): PublicWords {
  const { strata, settings, selection, columns, criteria } = figures;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const examined = sum(strata.map((stratum) => stratum.examined));
  const outOfScope = sum(strata.map((stratum) => stratum.outOfScope));
  const isCensus = strata.every((stratum) => stratum.populationSize === stratum.examined);
  return {
    ...exampleReportWords,
    title: "",
    period: "",
    actions: [],
    groupColumn: "Group",
    set: { caseWord: { one: "referral", many: "referrals" }, auditedAgainst: "A standard" },
    settings,
    design: {
      selection,
      strata: strata.map(({ label, populationSize, examined: drawn }) => ({ label, populationSize, drawn })),
      leftOut: [],
    },
    populationSize: sum(strata.map(({ populationSize }) => populationSize ?? 0)),
    drawn: examined,
    examined,
    outOfScope,
    audited: examined - outOfScope,
    equalWeights: false,
    strata,
    caveats: isCensus ? [{ kind: "everythingRead" }] : [],
    questions: criteria.map(({ criterion, offersPartly }, at) => ({
      criterion: criterionOf(criterion, at + 1, offersPartly),
      caveats: null,
    })),
    columns: columns.map(({ column, groups }) => ({
      column,
      values: groups.map(({ value }) => ({ name: value ?? "", place: "value" as const })),
    })),
    answers: [],
  };
}

function criterionOf(id: Criterion["id"], number: number, offersPartly: boolean): Criterion {
  const words = ["met", "notMet", "notApplicable", ...(offersPartly ? (["partly"] as const) : [])] as const;
  return {
    id,
    number,
    section: "",
    shortName: "Question",
    question: "",
    foundSentence: "Done in {k} of {n}.",
    guidance: "",
    standard: "",
    kind: "mark",
    marks: words.map((meaning) => ({ word: meaning, meaning })),
    options: [],
    reasons: [],
    applies: { when: "always" },
  };
}

/** The report of made-up figures with everything in it. */
export function reportOfFigures(figures: PublishedFigures, shown: ReportFigures): SharedReport {
  return protectedReport(shown, wordsForFigures(figures), {
    groups: true,
    columns: figures.columns.map(({ column }) => column),
    reasons: true,
    otherAnswers: true,
    themes: true,
    actions: true,
    survey: true,
  });
}

const numberIn = (text: string | undefined): number | null => {
  const digits = /\d[\d,]*/.exec(text ?? "")?.[0];
  return digits === undefined ? null : Number(digits.replace(/,/g, ""));
};

/** "39 of 57 (68%)", "c of 57", "0 of c", "c"; "–" is no case at all. */
function ofBase(met: string): Pick<ShownRow, "headline" | "applicable"> {
  if (met.startsWith("–")) return { headline: 0, applicable: 0 };
  const [k, n] = met.split(" of ");
  return { headline: numberIn(k), applicable: numberIn(n?.split(" (")[0]) };
}

/** "3 to which it does not apply; some not scored"; what is not named is none, but where even the base is hidden. */
function notCounted(text: string): Pick<ShownRow, "notApplicable" | "unscored"> {
  if (/applied is hidden\.$/.test(text)) return { notApplicable: null, unscored: null };
  const count = (words: string) => {
    const found = new RegExp(`(\\d[\\d,]*|some) ${words}`).exec(text);
    return found === null ? 0 : numberIn(found[1]);
  };
  return { notApplicable: count("to which it does not apply"), unscored: count("not scored") };
}

/**
 * What somebody reads in a report: its texts taken apart again into figures. The attacker works on these. Of a question of
 * which k of n is hidden the report doesn't even say whether any case met it in part or not at all; the attacker is told
 * from `shown` where there is none, because figures can't say that something is not known.
 */
export function printedFigures(
  report: SharedReport,
  figures: PublishedFigures,
  shown: ReportFigures,
): ProtectedFigures {
  const { criteria, columns, strata } = figures;
  const { protection, results, groups, bases, hidden } = report;
  const isLeftOut = (what: RegExp, name: string, number: number) =>
    hidden.some(
      ({ about, sentence }) =>
        what.test(sentence) &&
        (about.split(", ").includes(name) ||
          (about.startsWith("Questions ") && (about.match(/\d+/g) ?? []).map(Number).includes(number))),
    );
  return {
    limit: protection.kind === "protected" ? (protection.limit as 5) : null,
    columns: columns.map(({ column, groups: values }) => {
      const sentence = bases.find(({ about }) => about === column)?.sentence;
      const told = sentence?.replace("Cases audited, by value: ", "").replace(/\.$/, "").split("; ");
      return {
        column,
        cases:
          told === undefined
            ? null
            : values.map(({ value }) => {
                const one = told.find((each) => each.startsWith(`${value ?? ""} `));
                return numberIn(one?.slice((value ?? "").length + 1));
              }),
      };
    }),
    criteria: criteria.map(({ criterion, offersPartly }, at): ProtectedCriterion => {
      const number = at + 1;
      const name = `${number} Question`;
      const result = results[at];
      const base = bases.find(({ about }) => about === name)?.sentence ?? "";
      const table = (by: string, labels: readonly string[]): ShownTable => {
        const all = groups.find((each) => each.by === by);
        const rows = all?.rows.filter(({ question }) => question === name) ?? [];
        if (rows.length === 0) return null;
        const saysWho = !isLeftOut(new RegExp(`^Who is not counted in the table by ${by} `), name, number);
        return {
          rows: labels.map((label): ShownRow => {
            const row = rows.find(({ group }) => group === label);
            // A value without a case to which the question applies has no row.
            if (row === undefined) return { headline: 0, applicable: 0, notApplicable: null, unscored: null };
            const who = saysWho ? notCounted(row.found) : { notApplicable: null, unscored: null };
            return { ...ofBase(row.met), ...who };
          }),
          // Rows that are missing say nothing of who is not counted.
          saysWhoIsNotCounted: saysWho && rows.length === labels.length,
          estimates: labels.map(() => null),
        };
      };
      return {
        criterion,
        all: {
          ...ofBase(result?.met ?? "c"),
          ...notCounted(base),
          ...partsOf(result, offersPartly, shown.criteria[at]),
        },
        estimate:
          result === undefined || result.estimate === ""
            ? null
            : {
                percent: result.estimate,
                interval: result.interval,
                lowPrecision: /low precision/i.test(result.bearInMind),
                about: null,
              },
        byStratum:
          strata.length < 2
            ? null
            : table(
                "Group",
                strata.map(({ label }) => label),
              ),
        byColumn: columns.map(({ column, groups: values }) =>
          table(
            column,
            values.map(({ value }) => value ?? ""),
          ),
        ),
        reasons: null,
      };
    }),
    answers: [],
    goodPractice: [],
    toImprove: [],
    allOrNone: [],
    leftOut: [],
  };
}

/** Partly and not met, from "Done in 28 of 57; 15 in part." */
function partsOf(
  result: SharedResult | undefined,
  offersPartly: boolean,
  shown: ProtectedCriterion | undefined,
) {
  const met = ofBase(result?.met ?? "c");
  const found = result?.found ?? "";
  const isKnown = met.headline !== null && met.applicable !== null;
  if (!isKnown) {
    const zero = (count: number | null | undefined) => (count === 0 ? 0 : null);
    return { partly: zero(shown?.all.partly), notMet: zero(shown?.all.notMet), deemedMet: 0 };
  }
  const inPart = /(\d+|others|some)(?: of them)? in part/.exec(found);
  const partly = !offersPartly ? 0 : inPart === null ? 0 : numberIn(inPart[1]);
  const left = (met.applicable ?? 0) - (met.headline ?? 0);
  if (/of them in part/.test(found)) return { partly, notMet: left, deemedMet: 0 };
  const notMet = partly === null ? (shown?.all.notMet === 0 ? 0 : null) : left - partly;
  return { partly, notMet, deemedMet: 0 };
}
