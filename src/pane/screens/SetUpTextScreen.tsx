import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { chosenList } from "../pane-state";
import { CopyText } from "../parts/CopyText";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { copiedSetUp, definitionOfText, listForCopy, setUpText } from "../set-up-text";
import { listed, quoted } from "../words/sentence-words";

/** The set-up of this audit as text for next year, and one of last year for this audit. */
export function SetUpTextScreen(): ReactElement {
  const { state, dispatch } = usePane();
  const [text, setText] = useState("");
  const [asked, setAsked] = useState(false);
  const record = state.audit?.record ?? null;
  const list = chosenList(state);
  const pasted = definitionOfText(text);
  const meant = pasted.ok ? listForCopy(pasted.value, list, state.audit?.look.sheets ?? []) : null;
  const copied = pasted.ok && meant !== null ? copiedSetUp(pasted.value, meant.list, meant.headers) : null;
  const use = (): void => {
    setAsked(true);
    if (copied === null) return;
    dispatch({ action: "edited", change: copied.setUp });
    if (copied.missing.length === 0) dispatch({ action: "opened", view: { screen: "cases" } });
  };
  return (
    <ScreenFrame
      heading="Copy a set-up"
      lead="Rules, groups and numbers of one audit can be used for another, in this workbook or the next. No case and no seed goes along."
    >
      <section>
        <h2>This set-up, to keep</h2>
        {record === null ? (
          <p>There is no set-up on Audit record yet.</p>
        ) : (
          <CopyText text={setUpText(record.definition)} name="this set-up" />
        )}
      </section>
      <section>
        <h2>Another set-up, to use here</h2>
        <Field label="Paste it here">
          <Textarea
            value={text}
            rows={5}
            onChange={(_, { value }) => {
              setText(value);
              setAsked(false);
            }}
          />
        </Field>
        <div className="remark-actions">
          <Button className="compact" disabledFocusable={text.trim() === ""} onClick={use}>
            Use it
          </Button>
        </div>
      </section>
      {asked && !pasted.ok ? <ProblemList problems={pasted.problems} byLooking /> : null}
      {asked && pasted.ok && meant === null ? (
        <Message tone="warning" title="No list is chosen">
          <p>Choose the list of cases first, then use the set-up for it.</p>
        </Message>
      ) : null}
      {asked && copied !== null && copied.missing.length > 0 ? (
        <Message tone="warning" title="This list has other columns">
          <p>
            The fields are filled, but the set-up names {listed(copied.missing.map(quoted))}, which this list
            does not have. Choose the columns anew.
          </p>
        </Message>
      ) : null}
    </ScreenFrame>
  );
}
