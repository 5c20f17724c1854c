import { observationWords } from "../core/scoring/scored-cases";
import type { CriteriaSet, Criterion } from "../core/scoring/criterion";
import { markWords } from "./choice-lists";
import type { Role } from "./plan";
import {
  acknowledgedHeader,
  questionHeaders,
  scoredOnHeader,
  scorerHeader,
  urgentHeader,
} from "./scoring-headers";

/** A column in which something is scored, before it has a place. */
export interface ScoringColumn {
  readonly header: string;
  readonly width: number;
  readonly role: Role;
  /** A second role over the first: dates. */
  readonly format?: Role;
  readonly choices?: {
    readonly words: readonly string[];
    readonly criterion: Criterion | null;
    readonly refuseOthers: boolean;
  };
  /** What may be typed where nothing is chosen from a list. */
  readonly accepts?: { readonly values: "number" | "date" | "text"; readonly criterion: Criterion };
}

/** All columns of a set in the order of the design: questions, scorer, then what is said of each question, the day, an urgent concern. */
export function columnsOfSet(set: CriteriaSet): readonly ScoringColumn[] {
  const kinds = [observationWords.goodPractice, observationWords.toImprove];
  return [
    ...set.criteria.map(answerColumn),
    { header: scorerHeader, width: 14, role: "input" },
    ...set.criteria.flatMap((criterion): readonly ScoringColumn[] => {
      const { reason, comment, kind, theme } = questionHeaders(criterion);
      return [
        ...(reason === null ? [] : [offered(reason, 24, criterion.reasons, false)]),
        { header: comment, width: 24, role: "input" },
        offered(kind, 14, kinds, true),
        offered(theme, 20, set.themes, false),
      ];
    }),
    { header: scoredOnHeader, width: 12, role: "input", format: "date" },
    { header: urgentHeader, width: 24, role: "input" },
    { header: acknowledgedHeader, width: 24, role: "input" },
  ];
}

/** The column of the answer itself, by the kind of the question. */
function answerColumn(criterion: Criterion): ScoringColumn {
  const header = questionHeaders(criterion).mark;
  const { kind, options } = criterion;
  const wide = (words: readonly string[], most: number): number =>
    Math.min(most, Math.max(12, ...words.map(({ length }) => length + 4)));
  switch (kind) {
    case "mark": {
      const words = markWords(criterion);
      return {
        header,
        width: wide(words, 40),
        role: "mark",
        choices: { words, criterion, refuseOthers: true },
      };
    }
    case "choice":
    case "choices":
      return {
        header,
        width: wide(options, kind === "choice" ? 30 : 36),
        role: "input",
        // Excel's dropdown takes one choice; several are typed beside each other, so others can't be refused there.
        choices: { words: options, criterion, refuseOthers: kind === "choice" },
      };
    case "date":
      return { header, width: 12, role: "input", format: "date", accepts: { values: "date", criterion } };
    case "number":
      return { header, width: 12, role: "input", accepts: { values: "number", criterion } };
    case "text":
      return { header, width: 36, role: "input", accepts: { values: "text", criterion } };
  }
}

function offered(
  header: string,
  width: number,
  words: readonly string[],
  refuseOthers: boolean,
): ScoringColumn {
  const choices = words.length === 0 ? {} : { choices: { words, criterion: null, refuseOthers } };
  return { header, width, role: "input", ...choices };
}
