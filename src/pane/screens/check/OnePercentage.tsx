import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { reportCheck, type CheckedPercentage } from "../../../core/findings/report-check/report-check";
import { otherSizesSentence, verdictSentence } from "../../../core/findings/report-check/verdict-sentence";
import { inOneGo } from "../../../core/sliced";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { TextField } from "../../parts/TextField";
import { selectedPercentage } from "../../words/selected-percentage";

/** A typed text is no longer than this. */
const LONGEST = 500;

/** One percentage with its base, typed or taken from the selected cells: whether it can be. */
export function OnePercentage(): ReactElement {
  const { state, commands } = usePane();
  const { selection } = state;
  // What is typed counts until something else was selected and taken.
  const [typed, setTyped] = useState({ text: "", before: selection });
  const taken = selection !== typed.before ? selection : null;
  const tooMuch = taken !== null && taken.cells === null;
  const cells = taken?.cells ?? null;
  const text = cells === null ? typed.text : selectedPercentage(cells.text);
  const isBlank = text.trim() === "";
  const found = isBlank ? [] : inOneGo(reportCheck(text.slice(0, LONGEST))).percentages;
  const checked = found.find(({ check }) => check !== null) ?? found[0];
  return (
    <section>
      <TextField
        label="A percentage and how many cases it is out of"
        value={text}
        change={(value) => setTyped({ text: value, before: selection })}
        placeholder="69% of 57"
        hint="Or with the number: 39 of 57 (68%)."
      />
      <p className="apart">
        <Button className="compact" onClick={() => void commands.readSelection()}>
          Take the selected cell
        </Button>
      </p>
      <div role="status">
        {tooMuch ? <p className="hint">Select one cell, or two: the percentage and its base.</p> : null}
        {isBlank ? null : checked === undefined ? (
          <p className="hint">No percentage stands there. Type it with its base, such as 69% of 57.</p>
        ) : (
          <Verdict checked={checked} />
        )}
      </div>
    </section>
  );
}

function Verdict({ checked }: { readonly checked: CheckedPercentage }): ReactElement {
  const { verdict, check } = checked;
  if (verdict === "noBase" || verdict === "leftAlone")
    return (
      <Message tone="info" announced={false}>
        <p>{verdictSentence(checked)}</p>
      </Message>
    );
  const canBe = verdict === "possible";
  const others = verdict === "impossible" && check !== null ? otherSizesSentence(check) : "";
  return (
    <Message tone={canBe ? "success" : "error"} title={canBe ? "It can be" : "It can’t be"} announced={false}>
      <p>{verdictSentence(checked)}</p>
      {others === "" ? null : <p>{others}</p>}
    </Message>
  );
}
