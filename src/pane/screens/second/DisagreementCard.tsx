import { Button } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type ReactElement } from "react";
import { questionName } from "../../../core/findings/question-name";
import type { Criterion } from "../../../core/scoring/criterion";
import type { Disagreement } from "../../../tasks/second-review-results";
import { ChoiceField } from "../../parts/ChoiceField";
import { ShowButton } from "../../parts/ShowButton";
import { TextField } from "../../parts/TextField";

interface DisagreementCardProps {
  readonly disagreement: Disagreement;
  readonly criterion: Criterion | null;
  /** Why nothing can be settled yet; null where it can. */
  readonly refused: string | null;
  readonly settle: (agreed: string, why: string) => void;
}

/** One pair of different marks. 1 keeps the first, 2 takes the second, while the focus is in the card and in no field. */
export function DisagreementCard(props: DisagreementCardProps): ReactElement {
  const { criterion, refused } = props;
  const { mark } = props.disagreement;
  const [other, setOther] = useState<string | null>(null);
  const [why, setWhy] = useState("");
  const [first, second] = [mark.first ?? "", mark.second ?? ""];
  const others = (criterion?.marks ?? [])
    .map(({ word }) => word)
    .filter((word) => word !== first && word !== second);
  const settle = (agreed: string): void => {
    if (refused === null && agreed !== "") props.settle(agreed, why.trim());
  };
  const byKey = (event: KeyboardEvent<HTMLElement>): void => {
    const isField = event.target instanceof Element && event.target.matches("input, textarea, select");
    if (isField || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "1") settle(first);
    if (event.key === "2") settle(second);
  };
  return (
    <section className="card disagreement" role="presentation" onKeyDown={byKey}>
      <div className="line">
        <h2 tabIndex={-1} className="never-broken">
          {mark.key}
        </h2>
        <span className="hint">{criterion === null ? mark.criterion : questionName(criterion)}</span>
      </div>
      <div className="pair">
        <p>
          <span className="hint">First{mark.firstScorer === "" ? "" : `, ${mark.firstScorer}`}</span>
          <br />
          <strong>{first}</strong>
        </p>
        <p>
          <span className="hint">Second{mark.secondScorer === "" ? "" : `, ${mark.secondScorer}`}</span>
          <br />
          <strong>{second}</strong>
        </p>
      </div>
      <div className="message-actions">
        <Button disabledFocusable={refused !== null} aria-keyshortcuts="1" onClick={() => settle(first)}>
          Keep {first}
        </Button>
        <Button disabledFocusable={refused !== null} aria-keyshortcuts="2" onClick={() => settle(second)}>
          Change to {second}
        </Button>
        {others.length === 0 ? null : (
          <Button
            appearance="subtle"
            aria-expanded={other !== null}
            onClick={() => setOther(other === null ? "" : null)}
          >
            Other …
          </Button>
        )}
      </div>
      {other === null ? null : (
        <>
          <ChoiceField
            label="The mark that you agreed on"
            value={other}
            choices={[
              { value: "", word: "Choose the mark" },
              ...others.map((word) => ({ value: word, word })),
            ]}
            change={setOther}
          />
          <div className="message-actions">
            <Button disabledFocusable={refused !== null || other === ""} onClick={() => settle(other)}>
              {other === "" ? "Settle" : `Settle as ${other}`}
            </Button>
          </div>
        </>
      )}
      <TextField label="Why, if you want it kept" value={why} change={setWhy} />
      <p className="hint">
        {refused ?? "Both marks stay where they were given; the agreed one counts."}{" "}
        {mark.firstPlace === null ? null : (
          <ShowButton place={mark.firstPlace} label="Show the case" of={mark.key} />
        )}
      </p>
    </section>
  );
}
