import { Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { isExamined } from "../../core/sampling/draw-record";
import { strataNow } from "../../core/sampling/strata-now";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { nameMissing, RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { counted, numberText } from "../words/sentence-words";
import { typedWholeNumber } from "../words/typed-whole-number";
import { NeedsCases } from "./NeedsCases";
import { committedDraw } from "./sample/committed-draw";

/** More cases later: those drawn before stay, and the ranks go on. */
export function ExtendSampleScreen(): ReactElement {
  const { state, commands } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [spares, setSpares] = useState(state.setUp.spares);
  const found = committedDraw(state);
  if (found === null) return <NeedsCases heading="Draw more cases" />;
  const { record, draw } = found;
  const groups = draw.strata.map(({ label, populationSize }) => {
    const lines = draw.tickets.filter(({ stratum }) => stratum === label);
    const examined = lines.filter(({ role }) => isExamined(role)).length;
    // A case that was replaced is not counted, and is no longer to be had.
    const drawn = strataNow(draw).find((stratum) => stratum.label === label)?.drawn ?? 0;
    const text = typed[label] ?? "";
    const more = text.trim() === "" ? 0 : typedWholeNumber(text);
    return { label, populationSize, drawn, left: populationSize - examined, text, more };
  });
  const unusable = groups.find(({ more, left }) => more === null || more > left);
  const total = groups.reduce((sum, { more }) => sum + (more ?? 0), 0);
  const drawn = groups.reduce((sum, group) => sum + group.drawn, 0);
  const spareCount = typedWholeNumber(spares);
  if (draw.frameOrder !== undefined)
    return (
      <ScreenFrame heading="Draw more cases">
        <Message tone="info" announced={false}>
          <p>
            This sample was drawn at equal steps through the list, so it can’t be made larger. Draw a new
            sample of the size you need; the record of this one stays.
          </p>
        </Message>
      </ScreenFrame>
    );
  const refused =
    unusable !== undefined
      ? unusable.more === null
        ? "Type whole numbers only."
        : `${unusable.label === "" ? "The list" : unusable.label} has only ${numberText(unusable.left)} left.`
      : total === 0
        ? "Type how many more, for at least one group."
        : spareCount === null
          ? "Spares must be a whole number."
          : nameMissing(state.by);
  return (
    <ScreenFrame
      heading="Draw more cases"
      lead={`Keeps these ${numberText(drawn)}. The same seed goes on where it stopped, so that the whole is one random sample.`}
      sentence={`Adds rows below ${draw.sampleSheet} and tickets to ${record.sheet}.`}
      primary={{
        label: total === 0 ? "Draw more cases" : `Draw ${counted(total, "more case", "more cases")}`,
        refused,
        press: () =>
          void commands.extendSample({
            more: Object.fromEntries(groups.map(({ label, more }) => [label, more ?? 0])),
            spares: spareCount ?? 0,
          }),
      }}
    >
      <section className="card">
        <table className="table">
          <caption>Cases drawn, cases left, and how many more, by group</caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">Drawn</th>
              <th scope="col">Left</th>
              <th scope="col">More</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ label, drawn: before, left, text, more }) => (
              <tr key={label}>
                <th scope="row">{label === "" ? "All cases" : label}</th>
                <td>{numberText(before)}</td>
                <td>{numberText(left)}</td>
                <td>
                  <Input
                    className="draw-number"
                    inputMode="numeric"
                    aria-label={`More from ${label === "" ? "all cases" : label}`}
                    value={text}
                    aria-invalid={more === null || more > left}
                    onChange={(_, { value }) => setTyped({ ...typed, [label]: value })}
                  />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td>{numberText(drawn)}</td>
              <td>{numberText(groups.reduce((sum, { left }) => sum + left, 0))}</td>
              <td>{unusable === undefined ? numberText(total) : "–"}</td>
            </tr>
          </tfoot>
        </table>
      </section>
      <TextField
        label="Spares, each group"
        numeric
        value={spares}
        fault={spareCount === null ? "Type a whole number." : null}
        hint="Spares that wait now come into the sample first."
        change={setSpares}
      />
      <RecordName />
    </ScreenFrame>
  );
}
