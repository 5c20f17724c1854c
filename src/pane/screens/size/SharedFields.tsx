import type { ReactElement } from "react";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { sharedOutWords } from "../../shared-out-words";
import { questionFault, type SizeQuestion } from "../../size/size-question";
import { shareText } from "../../words/precision-words";
import type { QuestionFields } from "./question-fields";

const LEVELS: readonly number[] = [0.9, 0.95, 0.99];

/** How sure the auditor wants to be. */
export function LevelField({ question, change }: QuestionFields): ReactElement {
  const levels = LEVELS.includes(question.level) ? LEVELS : [...LEVELS, question.level].sort((a, b) => a - b);
  return (
    <ChoiceField
      label="How sure"
      value={String(question.level)}
      choices={levels.map((level) => ({ value: String(level), word: shareText(level) }))}
      change={(value) => change({ level: Number(value) })}
    />
  );
}

/** What is expected of all cases; of each group where that stands on the screen before. */
export function ExpectedField({ question, change }: QuestionFields): ReactElement {
  const { selection } = usePane().state.setUp;
  if (question.sharedOut === "neyman" && selection !== "simpleRandom")
    return <p className="hint">What you expect of each group stands on Sample.</p>;
  return (
    <TextField
      label="Of 100 cases, how many do you expect to be done well?"
      numeric
      placeholder="50"
      hint="Blank if nobody knows: 50 asks for the most cases."
      value={question.expected}
      fault={questionFault(question, "expected")}
      change={(expected) => change({ expected })}
    />
  );
}

/** How the cases would be shared out among several groups. */
export function SharedOutField(props: QuestionFields & { readonly groups: number }): ReactElement | null {
  const { selection, sharedOut } = usePane().state.setUp;
  if (selection === "simpleRandom" || props.groups < 2) return null;
  const ways: readonly SizeQuestion["sharedOut"][] = [
    "proportional",
    "equal",
    ...(sharedOut === "neyman" || sharedOut === "power" ? [sharedOut] : []),
  ];
  return (
    <ChoiceField
      label="Shared out"
      value={props.question.sharedOut}
      choices={ways.map((value) => ({ value, word: sharedOutWords(value).word }))}
      change={(value) => props.change({ sharedOut: ways.find((way) => way === value) ?? "proportional" })}
    />
  );
}
