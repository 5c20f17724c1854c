import { Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { nameMissing, RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { counted, numberText } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { committedDraw } from "./sample/committed-draw";

/** Who scores which case: shared out evenly and at random, or typed by hand in the sheet. */
export function ShareOutScreen(): ReactElement {
  const { state, commands } = usePane();
  const [text, setText] = useState("");
  const found = committedDraw(state);
  if (found === null || state.audit?.scoring === null) return <NeedsCases heading="Share the cases out" />;
  const names = [...new Set(text.split(/[\n,;]/).map((name) => name.trim()))].filter((name) => name !== "");
  const byScorer = state.audit?.scoring.byScorer ?? [];
  const free = byScorer.find(({ scorer }) => scorer === "")?.cases ?? 0;
  const taken = byScorer.filter(({ scorer }) => scorer !== "").reduce((sum, { cases }) => sum + cases, 0);
  const each = names.length === 0 ? 0 : free / names.length;
  return (
    <ScreenFrame
      heading="Share the cases out"
      lead="Each person gets about as many cases of each group, picked by the tickets of the draw, so that nobody chooses their own."
      sentence={`Writes the names into the column Scorer of ${found.draw.sampleSheet}. A name that stands there stays.`}
      primary={{
        label: `Share ${counted(free, "case", "cases")} out`,
        refused:
          free === 0
            ? "Every case has a scorer."
            : names.length === 0
              ? "Type at least one name."
              : nameMissing(state.by),
        press: () => void commands.assignCases(names),
      }}
      secondary={{
        label: "In the sheet",
        press: () => void commands.show({ sheet: found.draw.sampleSheet, address: "A1" }),
      }}
    >
      <Field
        label="Names, one a line"
        hint="By hand: type or change a name in the sheet, in the column Scorer."
      >
        <Textarea value={text} rows={4} onChange={(_, { value }) => setText(value)} />
      </Field>
      {taken === 0 ? null : (
        <p>
          {counted(taken, "case has", "cases have")} a scorer already and {taken === 1 ? "keeps" : "keep"} it.
        </p>
      )}
      {names.length === 0 || free === 0 ? null : (
        <Message tone="info" announced={false}>
          <p>
            {names.length === 1
              ? `${names[0] ?? ""} gets all ${numberText(free)}.`
              : `Each of the ${numberText(names.length)} gets ${Number.isInteger(each) ? numberText(each) : `${numberText(Math.floor(each))} or ${numberText(Math.ceil(each))}`}.`}
          </p>
        </Message>
      )}
      <RecordName />
    </ScreenFrame>
  );
}
