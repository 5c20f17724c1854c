import { Field, Input, Textarea } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useId, useState, type ReactElement, type SyntheticEvent } from "react";
import { observationWords } from "../../../core/scoring/scored-cases";
import { cellText, foldedWord } from "../../../core/scoring/mark-meaning";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import type { QuestionProps } from "./OpenQuestion";

/** What is said about an answer: why not, a comment, whether it is good practice or to be improved, and its theme. */
export function Remarks({ criterion, reading, shown, say }: QuestionProps): ReactElement {
  const themes = usePane().state.audit?.scoringSheet?.set.themes ?? [];
  const text = (part: "reason" | "comment" | "kind" | "theme"): string => cellText(shown(part) ?? "");
  const isNotMet =
    reading.state === "answered" && reading.value.kind === "mark" && reading.value.meaning === "notMet";
  const [reason, kind, theme] = [text("reason"), text("kind"), text("theme")];
  const asksReason =
    shown("reason") !== null && (reason !== "" || (isNotMet && criterion.reasons.length > 0));
  const reasons = [...new Set([...criterion.reasons, reason])].filter((word) => word !== "");
  return (
    <>
      {asksReason ? (
        <ChoiceField
          label="Why not?"
          value={reason}
          choices={[
            { value: "", word: "No reason chosen" },
            ...reasons.map((word) => ({ value: word, word })),
          ]}
          hint={isNotMet ? undefined : "A reason stands here though the mark does not ask for one."}
          change={(word) => say([{ part: "reason", text: word }])}
        />
      ) : null}
      {shown("comment") === null ? null : (
        <Field label="Comment (no names)">
          <TypedText
            key={text("comment")}
            part="comment"
            text={text("comment")}
            say={(typed) => say([{ part: "comment", text: typed }])}
          />
        </Field>
      )}
      {shown("kind") === null ? null : (
        <div className="kinds" role="group" aria-label="Kind of remark">
          {Object.values(observationWords).map((word) => {
            const isOn = foldedWord(kind) === foldedWord(word);
            return (
              <button
                key={word}
                type="button"
                className={isOn ? "mark kind mark-chosen" : "mark kind"}
                aria-pressed={isOn}
                onClick={() => say([{ part: "kind", text: isOn ? "" : word }])}
              >
                {word}
                {isOn ? <CheckmarkRegular aria-hidden="true" /> : null}
              </button>
            );
          })}
        </div>
      )}
      {shown("theme") === null || (kind === "" && theme === "") ? null : (
        <Field label="Theme">
          <ThemeText
            key={theme}
            text={theme}
            themes={themes}
            say={(typed) => say([{ part: "theme", text: typed }])}
          />
        </Field>
      )}
    </>
  );
}

interface TypedProps {
  readonly text: string;
  /** Called when the field is left with another text in it. */
  readonly say: (typed: string) => void;
}

function TypedText({ text, say, part }: TypedProps & { readonly part: string }): ReactElement {
  const [typed, setTyped] = useState(text);
  return (
    <Textarea
      data-part={part}
      value={typed}
      rows={2}
      resize="vertical"
      onChange={(_, { value }) => setTyped(value)}
      onBlur={() => {
        if (typed.trim() !== text) say(typed.trim());
      }}
    />
  );
}

/** A theme of the list, or a new one. */
function ThemeText({ text, say, themes }: TypedProps & { readonly themes: readonly string[] }): ReactElement {
  const [typed, setTyped] = useState(text);
  const list = useId();
  const leave = (event: SyntheticEvent<HTMLInputElement>): void => {
    const value = event.currentTarget.value.trim();
    if (value !== text) say(value);
  };
  return (
    <>
      <Input
        data-part="theme"
        value={typed}
        list={list}
        autoComplete="off"
        onChange={(_, { value }) => setTyped(value)}
        onBlur={leave}
      />
      <datalist id={list}>
        {themes.map((theme) => (
          <option key={theme} value={theme} />
        ))}
      </datalist>
    </>
  );
}
