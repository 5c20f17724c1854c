import type { ReactElement } from "react";
import { drawsSentence } from "../../core/findings/draws-sentence";
import { strataNow } from "../../core/sampling/strata-now";
import { isExamined, type RecordedDraw } from "../../core/sampling/draw-record";
import { usePane } from "../pane-context";
import { DrawnByGroup } from "../parts/DrawnByGroup";
import { Remark } from "../parts/Message";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShowButton } from "../parts/ShowButton";
import { momentText } from "../words/moment-text";
import { counted, numberText } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { CheckResult } from "./sample/CheckResult";
import { DrawnElsewhere } from "./sample/DrawnElsewhere";
import { ListChanged } from "./sample/ListChanged";
import { SampleChanged } from "./sample/SampleChanged";
import { SeedShown } from "./sample/SeedShown";

/** The draw as recorded, and whether it gives the same cases again. */
export function DrawnScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const record = state.audit?.record ?? state.drawn?.record ?? null;
  const draw = record?.draw ?? null;
  if (record === null || draw === null) {
    const existing = state.audit?.existingCases ?? null;
    return existing === null ? (
      <NeedsCases heading="Draw the sample" />
    ) : (
      <DrawnElsewhere cases={existing} recorded={state.audit?.drawnElsewhere ?? null} />
    );
  }
  const { check } = state;
  const changed =
    check !== null && check.list !== null && check.list.changes.length + check.list.problems.length > 0;
  const strata = strataNow(draw);
  const size = strata.reduce((sum, { drawn }) => sum + drawn, 0);
  const replaced = record.events.filter(({ kind }) => kind === "Replacement");
  const open = (screen: "replaceCase" | "extendSample" | "checkByHand" | "removeDraw"): void =>
    dispatch({ action: "opened", view: { screen } });
  const criteria = {
    label: "Next: criteria",
    press: () => dispatch({ action: "opened", view: { screen: "criteria" } } as const),
  };
  const again = { label: "Check again", press: () => void commands.checkDraw() };
  return (
    <ScreenFrame
      heading={
        changed ? "The list has changed since the draw" : `${counted(size, "case is", "cases are")} drawn`
      }
      sentence={changed ? "Scoring can go on meanwhile." : "Next: say what each case is judged against."}
      primary={changed ? again : criteria}
      secondary={changed ? criteria : again}
    >
      <SampleChanged change={state.sampleChange} />
      <CheckResult record={record} check={check} />
      {changed && check !== null ? (
        <ListChanged check={check} frozenAt={draw.frozenAt} drawn={drawnKeys(draw)} />
      ) : null}
      <section className="card">
        <DrawnByGroup groups={strata} spares="Spares left" />
        <div className="remark-actions">
          <ShowButton place={{ sheet: draw.sampleSheet, address: "A1" }} label={`Open ${draw.sampleSheet}`} />
          <ShowButton place={{ sheet: record.sheet, address: "A1" }} label={`Open ${record.sheet}`} />
        </div>
      </section>
      {(state.drawn?.shortOfSpares ?? []).map(({ group, asked, left }) => (
        <Remark tone="warning" key={group}>
          {group === "" ? "The list" : group} has only {counted(left, "case", "cases")} left for spares;{" "}
          {numberText(asked)} were asked for.
        </Remark>
      ))}
      {replaced.length === 0 ? null : (
        <section>
          <h2>Replaced cases ({numberText(replaced.length)})</h2>
          <ul className="rows">
            {replaced.map(({ when, result, by }) => (
              <li key={result}>
                {result}
                <span className="hint">
                  {" "}
                  {by === "" ? "" : `${by}, `}
                  {momentText(when)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <SeedShown seed={draw.seed} origin={draw.seedOrigin} />
      <div className="row-links">
        <RowLink
          name="Replace a case …"
          now={draw.frameOrder === undefined ? "" : "no spares"}
          press={() => open("replaceCase")}
        />
        <RowLink
          name="Draw more cases"
          now={`keeps these ${numberText(size)}`}
          press={() => open("extendSample")}
        />
        <RowLink name="How to check it without Excel" press={() => open("checkByHand")} />
        <RowLink name="Remove this draw …" press={() => open("removeDraw")} />
      </div>
      <p className="hint">
        {drawsSentence(state.audit?.drawsBegun ?? 0, state.audit?.drawsEnded ?? 0)} {record.sheet} says how to
        check the draw without Excel.
      </p>
    </ScreenFrame>
  );
}

function drawnKeys({ tickets }: RecordedDraw): readonly string[] {
  return tickets.filter(({ role }) => isExamined(role)).map(({ key }) => key);
}
