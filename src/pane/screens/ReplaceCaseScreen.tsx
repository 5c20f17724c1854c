import { useState, type ReactElement } from "react";
import { replacement } from "../../core/sampling/replacement";
import { usePane } from "../pane-context";
import { ChoiceField } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { nameMissing, RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { NeedsCases } from "./NeedsCases";
import { committedDraw } from "./sample/committed-draw";

const REASONS = ["Listed twice", "Out of scope", "other"] as const;

/** Replaces a case that should not have been in the list; the next spare is shown before anything happens. */
export function ReplaceCaseScreen(): ReactElement {
  const { state, commands } = usePane();
  const [key, setKey] = useState("");
  const [choice, setChoice] = useState<string>("");
  const [own, setOwn] = useState("");
  const found = committedDraw(state);
  if (found === null) return <NeedsCases heading="Replace a case" />;
  const { record, draw } = found;
  const reason = choice === "other" ? own : choice;
  // Asked with any reason, so that the spare is seen before the reason is chosen.
  const next = key === "" ? null : replacement(draw, key, "asked");
  const cases = draw.tickets.filter(({ role }) => role === "Sample" || role === "Spare used");
  return (
    <ScreenFrame
      heading="Replace a case"
      lead="Only a case that should not have been in the list is replaced. A file that can’t be found is not replaced: leave it blank."
      sentence={
        next?.ok === true
          ? `Marks ${key} as replaced on ${draw.sampleSheet}, adds ${next.value.spare.key} below, and writes both into ${record.sheet}.`
          : "The next spare of the same group takes its place; nobody chooses it."
      }
      primary={{
        label: "Replace the case",
        refused:
          key === ""
            ? "Choose the case."
            : next?.ok === false
              ? "It can’t be replaced: see above."
              : reason.trim() === ""
                ? "Say why it should not be in the list."
                : nameMissing(state.by),
        press: () => void commands.replaceCase(key, reason.trim()),
      }}
    >
      <ChoiceField
        label="Case"
        value={key}
        choices={[
          { value: "", word: "Choose the case" },
          ...cases.map((line) => ({
            value: line.key,
            word: line.stratum === "" ? line.key : `${line.key}, ${line.stratum}`,
          })),
        ]}
        change={setKey}
      />
      <ChoiceField
        label="Why it should not be in the list"
        value={choice}
        choices={[
          { value: "", word: "Choose a reason" },
          ...REASONS.map((word) => ({ value: word, word: word === "other" ? "Another reason" : word })),
        ]}
        change={setChoice}
      />
      {choice === "other" ? <TextField label="The reason, in words" value={own} change={setOwn} /> : null}
      {next?.ok === true ? (
        <Message tone="info" announced={false}>
          <p>
            Next spare: <strong className="never-broken">{next.value.spare.key}</strong>, rank{" "}
            {next.value.spare.rank}
            {next.value.spare.stratum === "" ? "" : ` of ${next.value.spare.stratum}`}. The case replaced
            stays on the sheet; its marks don’t count.
          </p>
        </Message>
      ) : null}
      {next?.ok === false ? <ProblemList problems={next.problems} byLooking /> : null}
      <RecordName />
    </ScreenFrame>
  );
}
