import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { QuestionProps } from "./OpenQuestion";
import { toggledChoices } from "./toggled-choices";

/** The options of a question that takes several of them, as boxes to tick; their numbers tick them too. */
export function ChoicesBoxes({ criterion, reading, say }: QuestionProps): ReactElement {
  const chosen =
    reading.state === "answered" && reading.value.kind === "choices" ? reading.value.options : [];
  return (
    <div className="boxes" role="group" aria-label={criterion.question}>
      {criterion.options.map((word, index) => (
        <Checkbox
          key={word}
          checked={chosen.includes(word)}
          label={
            <>
              {index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null} {word}
            </>
          }
          onChange={() => say([{ part: "mark", text: toggledChoices(criterion, reading, word) }])}
        />
      ))}
    </div>
  );
}
