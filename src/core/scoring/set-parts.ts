import type { Criterion, CriterionId, MarkChoice } from "./criterion";

/** Marks that most ready-made questions offer. */
export const usualMarks = {
  yes: { word: "Yes", meaning: "met" },
  partly: { word: "Partly", meaning: "partly" },
  no: { word: "No", meaning: "notMet" },
  notApplicable: { word: "N/A", meaning: "notApplicable" },
} as const satisfies Readonly<Record<string, MarkChoice>>;

/** A question of a ready-made set as it is written down: id, section, short name and question are always said. */
export type WrittenQuestion = Pick<Criterion, "shortName" | "question" | "guidance"> &
  Partial<Omit<Criterion, "id" | "number">> & { readonly id: string };

/** The questions of a set, numbered in order; a question of marks offers Yes, No and N/A unless it says others. */
export function numberedQuestions(
  questions: readonly WrittenQuestion[],
  standard: string,
): readonly Criterion[] {
  const { yes, no, notApplicable } = usualMarks;
  return questions.map((written, index) => {
    const kind = written.kind ?? "mark";
    return {
      section: "",
      foundSentence: kind === "mark" ? "The answer was yes in {k} of {n}." : "",
      standard,
      marks: kind === "mark" ? [yes, no, notApplicable] : [],
      options: [],
      reasons: [],
      applies: { when: "always" },
      ...written,
      kind,
      id: written.id as CriterionId,
      number: index + 1,
    };
  });
}
