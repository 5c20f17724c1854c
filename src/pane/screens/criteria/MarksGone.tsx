import type { ReactElement } from "react";
import type { MarkChoice } from "../../../core/scoring/criterion";
import type { MarkGone } from "../../marks-gone";
import { ChoiceField } from "../../parts/ChoiceField";
import { Message } from "../../parts/Message";
import { counted, quoted } from "../../words/sentence-words";

/** Says how many cases have a mark that is being taken away or renamed, and asks what becomes of them. */
export function MarksGone(props: {
  readonly gone: readonly MarkGone[];
  readonly marks: readonly MarkChoice[];
  readonly moves: Readonly<Record<string, string>>;
  readonly change: (moves: Readonly<Record<string, string>>) => void;
}): ReactElement | null {
  if (props.gone.length === 0) return null;
  return (
    <Message tone="warning" title="Cases are scored with marks that you changed">
      {props.gone.map(({ word, cases, inItsPlace }) => (
        <ChoiceField
          key={word}
          label={`${counted(cases, "case has", "cases have")} ${quoted(word)}: they`}
          value={props.moves[word] ?? inItsPlace ?? ""}
          choices={[
            { value: "", word: "stay as they are, not allowed until put right" },
            ...props.marks
              .filter((mark) => mark.word.trim() !== "")
              .map((mark) => ({ value: mark.word, word: `become ${quoted(mark.word)}` })),
          ]}
          change={(to) => props.change({ ...props.moves, [word]: to })}
        />
      ))}
      <p>Save writes the new word into those cells. A cell that somebody changes meanwhile is left alone.</p>
    </Message>
  );
}
