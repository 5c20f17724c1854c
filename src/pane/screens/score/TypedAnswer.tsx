import { Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useState, type KeyboardEvent, type ReactElement } from "react";
import { cellText } from "../../../core/scoring/mark-meaning";
import type { Criterion } from "../../../core/scoring/criterion";
import { dayForField, typedDay } from "../../words/typed-day";
import { typedNumber } from "../../words/typed-number";
import { dayOfSerial } from "../../../core/frame/calendar";
import type { QuestionProps } from "./OpenQuestion";

type TypedKind = Extract<Criterion["kind"], "number" | "date" | "text">;

const HINTS: Readonly<Record<TypedKind, string>> = {
  number: "A number. Enter goes on.",
  date: "Day/month/year, as 23/11/2017. Enter goes on.",
  text: "In a few words, without names. Ctrl+Enter goes on.",
};

const FAULTS: Readonly<Record<TypedKind, string>> = {
  number: "That is not a number. Type it in digits, as 12 or 3.5. Nothing is written until then.",
  date: "That is not a day. Type day, month and all of the year, as 23/11/2017. Nothing is written until then.",
  text: "",
};

/** An answer that is typed: a number, a day, or words. It is said when the field is left. */
export function TypedAnswer(props: QuestionProps & { readonly kind: TypedKind }): ReactElement {
  const { criterion, kind, say, holdsUp } = props;
  const standing = standingText(props);
  const [typed, setTyped] = useState(standing);
  const [left, setLeft] = useState(false);
  const said = saidText(kind, typed);
  // What stands in the cell and can't be read is the cell's fault; it is told below the field.
  const fault = said === null && typed !== standing ? FAULTS[kind] : null;
  const isHeldUp = fault !== null;
  useEffect(() => {
    holdsUp(isHeldUp);
    return () => holdsUp(false);
  }, [holdsUp, isHeldUp]);
  const leave = (): void => {
    setLeft(true);
    if (said === null || typed.trim() === standing) return;
    if (said !== saidText(kind, standing)) say([{ part: "mark", text: said }]);
  };
  const stays = (event: KeyboardEvent): void => {
    if (fault === null || !["Enter", "PageDown", "PageUp"].includes(event.key)) return;
    event.preventDefault();
    setLeft(true);
  };
  const field = { "data-part": "mark", value: typed, onBlur: leave, onKeyDown: stays } as const;
  return (
    <Field
      label={criterion.shortName}
      hint={HINTS[kind]}
      {...(left && fault !== null ? { validationMessage: fault, validationState: "error" as const } : {})}
    >
      {kind === "text" ? (
        <Textarea {...field} rows={2} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
      ) : (
        <Input
          {...field}
          autoComplete="off"
          inputMode={kind === "number" ? "decimal" : "text"}
          onChange={(_, { value }) => setTyped(value)}
        />
      )}
    </Field>
  );
}

/** What stands in the cell, as it is typed. */
function standingText({ reading, days, shown }: QuestionProps): string {
  if (reading.state === "answered" && reading.value.kind === "date")
    return dayForField(dayOfSerial(reading.value.serial, days) ?? "");
  return cellText(shown("mark") ?? "");
}

/** What is said by the typed text: "" for a blank, null where it is no answer of the kind. */
function saidText(kind: TypedKind, typed: string): string | null {
  const text = typed.trim();
  if (text === "" || kind === "text") return text;
  if (kind === "date") return typedDay(text);
  const number = typedNumber(text);
  return number === null || !Number.isFinite(number) ? null : String(number);
}
