import type { ReactElement } from "react";
import { AnswerButtons } from "./AnswerButtons";
import type { QuestionProps } from "./OpenQuestion";

/** The options of a question that takes one of them. */
export function ChoiceButtons({ criterion, reading, say }: QuestionProps): ReactElement {
  const chosen =
    reading.state === "answered" && reading.value.kind === "choice" ? reading.value.option : null;
  return (
    <AnswerButtons
      label={criterion.question}
      answers={criterion.options.map((word) => ({ word, hint: null }))}
      chosen={chosen}
      choose={(word) => say([{ part: "mark", text: word }])}
    />
  );
}
