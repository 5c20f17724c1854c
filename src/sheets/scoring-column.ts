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
}

/** All columns of a set in the order of the design: questions, scorer, then what is said of each question, the day, an urgent concern. */
export function columnsOfSet(set: CriteriaSet): readonly ScoringColumn[] {
  const kinds = [observationWords.goodPractice, observationWords.toImprove];
  return [
    ...set.criteria.map((criterion): ScoringColumn => ({
      header: questionHeaders(criterion).mark,
      width: Math.max(12, ...criterion.marks.map(({ word }) => word.length + 4)),
      role: "mark",
      choices: { words: markWords(criterion), criterion, refuseOthers: true },
    })),
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

function offered(
  header: string,
  width: number,
  words: readonly string[],
  refuseOthers: boolean,
): ScoringColumn {
  const choices = words.length === 0 ? {} : { choices: { words, criterion: null, refuseOthers } };
  return { header, width, role: "input", ...choices };
}
