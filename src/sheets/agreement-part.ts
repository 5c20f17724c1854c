import { agreementSentences } from "../core/findings/agreement-sentences";
import type { Findings } from "../core/findings/findings";
import { levelText } from "../core/findings/interval-text";
import { wholeNumberText } from "../core/findings/number-text";
import { percentText } from "../core/findings/percent-text";
import { questionName } from "../core/findings/question-name";
import type { QuestionScoredTwice, ReviewAgreement } from "../core/findings/review-agreement";
import { FEWEST_FOR_COEFFICIENTS, shownAgreement } from "../core/findings/shown-agreement";
import { acrossPage } from "./across-page";
import { findingsGrid } from "./findings-words";
import { ofBase } from "./of-base";
import type { Part } from "./part";
import type { PlannedCell } from "./plan";
import { shownPercent } from "./shown-percent";
import { tablePart } from "./table-part";

const heading = "Agreement between two reviewers";
const unreadable =
  "A second review was drawn. Its sheet can’t be read as it stands, so how far the two reviewers agree is not shown; the pane says why.";

/**
 * How far two reviewers agree: in plain words, then a row a question. The raw agreement comes first, AC1 from 30 cases
 * scored twice on. "unreadable": the second review can't be read now.
 */
export function agreementPart(
  { set, settings }: Pick<Findings, "set" | "settings">,
  review: ReviewAgreement | "unreadable",
): Part {
  const words = review === "unreadable" ? unreadable : agreementSentences(review, set).join(" ");
  const line = acrossPage(words, "line", findingsGrid);
  if (review === "unreadable")
    return {
      rows: [
        { cells: [heading], roles: ["section"], height: 24 },
        ...line.map((cell) => ({ cells: [cell], roles: ["line"] as const })),
      ],
      ruled: [],
    };
  const hasAc1 = review.questions.some(({ agreement }) => !shownAgreement(agreement).tooFew);
  return tablePart({
    heading,
    line,
    data: true,
    columns: [
      { header: "Question", role: "rowHeader" },
      { header: "Different marks", role: "text" },
      { header: "Same mark", role: "ofBase" },
      { header: "Per cent", role: "proportion" },
      { header: `${levelText(settings.confidenceLevel)} interval`, role: "interval" },
      { header: "AC1", role: "interval" },
      { header: "Bear in mind", role: "caveat" },
    ],
    rows: review.questions.map(questionRow),
    notes: hasAc1
      ? [
          "AC1 is agreement beyond chance: 1 is perfect, 0 is what guessing would give. Taken from the marks before settling.",
        ]
      : [],
  });
}

function questionRow({ criterion, agreement, differences }: QuestionScoredTwice): readonly PlannedCell[] {
  const { raw } = agreement.all;
  const shown = shownAgreement(agreement);
  return [
    questionName(criterion),
    differencesText(differences),
    raw === null ? "–" : ofBase(raw.agreed, raw.cases),
    raw === null ? "–" : shownPercent(percentText(raw.agreed, raw.cases)),
    shown.all.interval,
    shown.ac1,
    noteOf(agreement.leftOut, shown),
  ];
}

function differencesText(differences: QuestionScoredTwice["differences"]): string {
  if (differences === null) return "One choice: compared, not settled";
  const { found, settled } = differences;
  if (found === 0) return "None differ";
  const [all, some, none] = [found, settled, found - settled].map(wholeNumberText);
  const differ = `${all} ${found === 1 ? "differs" : "differ"}`;
  if (settled === found) return `${differ}: settled`;
  return settled === 0 ? `${differ}: not settled yet` : `${differ}: ${some} settled, ${none} not yet`;
}

function noteOf(leftOut: number, { isLow, tooFew }: ReturnType<typeof shownAgreement>): string {
  const notes = [
    isLow ? "low agreement" : "",
    tooFew ? `under ${wholeNumberText(FEWEST_FOR_COEFFICIENTS)} scored twice: no AC1` : "",
    leftOut > 0 ? `${wholeNumberText(leftOut)} blank or not allowed, left out` : "",
  ].filter((note) => note !== "");
  const text = notes.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
