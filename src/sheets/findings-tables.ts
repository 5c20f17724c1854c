import { basesSentence, notCountedSentence } from "../core/findings/bases-sentence";
import { bearInMind } from "../core/findings/caveat-note";
import { estimateText } from "../core/findings/estimate-text";
import type { Findings } from "../core/findings/findings";
import { foundSentence } from "../core/findings/found-sentence";
import { intervalText, levelText } from "../core/findings/interval-text";
import { limitations } from "../core/findings/limitations";
import { wholeNumberText } from "../core/findings/number-text";
import { isScore } from "../core/findings/partly-words";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import { observationWords } from "../core/scoring/scored-cases";
import { resultsHeading } from "./findings-words";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

/** "39 of 57": k of n, always together. */
export function ofBase(count: number, base: number): string {
  return `${wholeNumberText(count)} of ${wholeNumberText(base)}`;
}

/** One row a question: the count first, then its percentage, the estimate for all, and what to bear in mind. */
export function resultsPart(findings: Findings): Part {
  const { results, settings, equalWeights } = findings;
  const level = levelText(settings.confidenceLevel);
  const estimated = results.some(({ estimate }) => estimate !== null);
  const readOnly = equalWeights && results.some(({ rawInterval }) => rawInterval !== null);
  const scores = results.some((result) => isScore(result, settings));
  const key =
    "“39 of 57” would mean that 39 cases met the question out of 57 to which it applied. " +
    (estimated
      ? `Estimates are for all cases of the list, with the interval that holds the true share in ${level} of samples.`
      : "");
  return tablePart({
    heading: resultsHeading,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "What was found", role: "text" },
      { header: "Met", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: scores ? "Estimate or score" : "Estimate", role: "proportion" },
      { header: `${level} interval${readOnly ? ", cases read" : ""}`, role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: results.map((result): readonly PlannedCell[] => {
      const { counts, metForHeadline, estimate, rawInterval, caveats, criterion } = result;
      const interval = readOnly ? rawInterval : (estimate?.interval ?? null);
      return [
        questionName(criterion),
        foundSentence(result, settings, { withParts: result.withoutDeemedMet === null }),
        ofBase(metForHeadline, counts.applicable),
        shownPercent(percentText(metForHeadline, counts.applicable)),
        shownPercent(estimate === null || estimate.exact ? "" : estimateText(estimate)),
        intervalText(interval),
        bearInMind(caveats),
      ];
    }),
    notes: [key.trim()],
  });
}

/** From the cases examined to those to which each question applies. */
export function basesPart(findings: Findings): Part {
  return tablePart({
    heading: "Why the bases differ",
    line: basesSentence(findings),
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Who is not counted", role: "text" },
      { header: "Examined", role: "count" },
      { header: "Out of scope", role: "count" },
      { header: "Not scored", role: "count" },
      { header: "N/A", role: "count" },
      { header: "Applicable", role: "count" },
    ],
    rows: findings.results.map((result) => {
      const { examined, outOfScope, unscored, notApplicable, applicable } = result.counts;
      return [
        questionName(result.criterion),
        notCountedSentence(result),
        examined,
        outOfScope,
        unscored,
        notApplicable,
        applicable,
      ];
    }),
  });
}

/** null where nothing was "not met". */
export function reasonsPart({ results }: Findings): Part | null {
  const rows = results.flatMap(({ criterion, counts, reasons }) =>
    reasons.map(({ reason, cases }): readonly PlannedCell[] => [
      questionName(criterion),
      reason === "" ? "No reason given" : reason,
      cases,
      counts.notMet,
    ]),
  );
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Why not met",
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Reason", role: "text" },
      { header: "Cases", role: "count" },
      { header: "Of not met", role: "count" },
    ],
    rows,
  });
}

/** Up to three groups side by side; null where there is one group only, or more than three. */
export function sideBySidePart({ results, design }: Findings, groupColumn: string | null): Part | null {
  const labels = design.strata.map(({ label }) => label);
  if (labels.length < 2 || labels.length > 3) return null;
  return tablePart({
    heading: groupColumn === null ? "By group" : `By ${groupColumn}`,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "In words", role: "text" },
      ...labels.map((header) => ({ header, role: "interval" }) as const),
      { header: "All", role: "ofBase" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: results.map(({ criterion, byStratum, counts, metForHeadline }): readonly PlannedCell[] => {
      const groups = labels.map((label) => byStratum.find((stratum) => stratum.label === label)?.counts);
      const small = groups.some((group) => group !== undefined && group.applicable < 30);
      return [
        questionName(criterion),
        comparedInWords(
          byStratum.map(({ label, counts: { met, applicable } }) => ({ label, met, applicable })),
        ),
        ...groups.map((group) => (group === undefined ? null : ofBase(group.met, group.applicable))),
        ofBase(metForHeadline, counts.applicable),
        small ? "Groups under 30: small base" : "",
      ];
    }),
  });
}

interface GroupCount {
  readonly label: string;
  readonly met: number;
  readonly applicable: number;
}

/** Which group was lowest, as counts; nothing is said where a base is under 10 or the lowest is not one group alone. */
function comparedInWords(groups: readonly GroupCount[]): string {
  if (groups.some(({ applicable }) => applicable < 10)) return "Too few cases in a group to compare";
  const byShare = [...groups].sort((a, b) => a.met * b.applicable - b.met * a.applicable);
  const [lowest, next] = byShare;
  if (lowest === undefined || next === undefined) return "";
  const same = lowest.met * next.applicable === next.met * lowest.applicable;
  return same ? "No group stands out as lowest" : `Lowest in the cases read of “${lowest.label}”`;
}

/** Themes of what was good and what could be better; null where none was written down. */
export function themesPart({ goodPractice, toImprove }: Findings): Part | null {
  const rows = [
    ...goodPractice.map(({ theme, cases }) => [theme, observationWords.goodPractice, cases] as const),
    ...toImprove.map(({ theme, cases }) => [theme, observationWords.toImprove, cases] as const),
  ];
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Good practice and areas to improve",
    data: true,
    columns: [
      { header: "Theme", role: "rowHeader" },
      { header: "Kind", role: "text" },
      { header: "Cases", role: "count" },
    ],
    rows: rows.map(([theme, kind, cases]) => [theme === "" ? "Without a theme" : theme, kind, cases]),
  });
}

export function limitationsPart(findings: Findings): Part | null {
  const rows = limitations(findings).map(({ about, sentence }) => [about, sentence]);
  if (rows.length === 0) return null;
  return tablePart({
    heading: "Limitations",
    columns: [
      { header: "About", role: "rowHeader" },
      { header: "What to bear in mind", role: "text" },
    ],
    rows,
  });
}
