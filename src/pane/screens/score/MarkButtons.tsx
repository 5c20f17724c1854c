import type { ReactElement } from "react";
import type { MarkMeaning } from "../../../core/scoring/criterion";
import { AnswerButtons } from "./AnswerButtons";
import type { QuestionProps } from "./OpenQuestion";

const MEANS: Readonly<Record<MarkMeaning, string>> = {
  met: "met",
  notMet: "not met",
  partly: "partly",
  notApplicable: "not counted",
  deemedMet: "deemed met",
};

/** The marks of a question, each with what it counts as. */
export function MarkButtons({ criterion, reading, say }: QuestionProps): ReactElement {
  const chosen = reading.state === "answered" && reading.value.kind === "mark" ? reading.value.word : null;
  return (
    <AnswerButtons
      label={criterion.question}
      answers={criterion.marks.map(({ word, meaning }) => ({ word, hint: MEANS[meaning] }))}
      chosen={chosen}
      choose={(word) => say([{ part: "mark", text: word }])}
    />
  );
}
