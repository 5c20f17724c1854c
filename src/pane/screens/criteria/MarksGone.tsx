import type { ReactElement } from "react";
import type { MarkChoice } from "../../../core/scoring/criterion";
import type { MarkGone } from "../../marks-gone";
import { ChoiceField } from "../../parts/ChoiceField";
import { Message } from "../../parts/Message";
import { counted, quoted } from "../../words/sentence-words";

/**
 * Says how many cases have a mark that is being taken away or renamed, and asks what becomes of them. `ownColumn`: the column of the
 * auditor's own in which they stand; its cells stay as they are.
 */
export function MarksGone(props: {
  readonly gone: readonly MarkGone[];
  readonly marks: readonly MarkChoice[];
  readonly moves: Readonly<Record<string, string>>;
  readonly change: (moves: Readonly<Record<string, string>>) => void;
  readonly ownColumn: string | null;
}): ReactElement | null {
  const { ownColumn } = props;
  if (props.gone.length === 0) return null;
  const isOwn = ownColumn !== null;
  return (
    <Message tone="warning" title="Cases are scored with marks that you changed">
      {props.gone.map(({ word, cases, inItsPlace }) => (
        <ChoiceField
          key={word}
          label={
            isOwn
              ? `${counted(cases, "case counts", "cases count")} as ${quoted(word)}: from now on`
              : `${counted(cases, "case has", "cases have")} ${quoted(word)}: ${cases === 1 ? "it" : "they"}`
          }
          value={props.moves[word] ?? inItsPlace ?? ""}
          choices={[
            {
              value: "",
              word: isOwn
                ? "not allowed until put right"
                : `${cases === 1 ? "stays as it is" : "stay as they are"}, not allowed until put right`,
            },
            ...props.marks
              .filter((mark) => mark.word.trim() !== "")
              .map((mark) => ({ value: mark.word, word: choiceWords(mark.word, cases, isOwn) })),
          ]}
          change={(to) => props.change({ ...props.moves, [word]: to })}
        />
      ))}
      <p>
        {isOwn
          ? `Your column ${quoted(ownColumn)} keeps its words. Save writes on Audit record what they stand for.`
          : "Save writes the new word into those cells. A cell that somebody changes meanwhile is left alone."}
      </p>
    </Message>
  );
}

function choiceWords(word: string, cases: number, isOwn: boolean): string {
  if (isOwn) return `as ${quoted(word)}`;
  return `${cases === 1 ? "becomes" : "become"} ${quoted(word)}`;
}
