import { useMemo, type ReactElement } from "react";
import { samplePlan } from "../../core/sampling/sample-plan";
import type { RecognisedAudit } from "../../tasks/recognised-audit";
import { usePane } from "../pane-context";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { plannedPrecision } from "../planned-precision";
import { sampleDefinition } from "../set-up-definition";
import { useCountedList } from "../use-counted-list";
import { counted, numberText } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { BoundFields } from "./sample/BoundFields";
import { DrawTable } from "./sample/DrawTable";
import { ExpectedFields } from "./sample/ExpectedFields";
import { PickingFields } from "./sample/PickingFields";
import { SampleFields } from "./sample/SampleFields";
import { SampleNotes } from "./sample/SampleNotes";
import { SeedCard, seedFault } from "./sample/SeedCard";
import { WorkFields } from "./sample/WorkFields";

/** How cases are picked, how many from each group, and with which seed. */
export function SampleScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp } = state;
  const { list, grouped, waiting } = useCountedList();
  const frame = grouped?.ok === true ? grouped.value : null;
  const { plan, precision } = useMemo(() => {
    const definition = sampleDefinition(setUp);
    const outcome = frame === null ? null : samplePlan(frame.strata, definition);
    const rows = outcome?.ok === true ? outcome.value : null;
    return {
      plan: outcome,
      precision: rows === null ? null : plannedPrecision(rows, definition, setUp.confidenceLevel),
    };
  }, [frame, setUp]);
  if (list === null) return <NeedsCases heading="Draw the sample" />;

  const rows = plan?.ok === true ? plan.value : null;
  const size = rows?.reduce((sum, { sampleSize }) => sum + sampleSize, 0) ?? 0;
  const grouping = frame === null ? setUp.groupColumn !== null : frame.strata.length > 1;
  const several = setUp.selection !== "simpleRandom" && (grouping || setUp.sharedOut === "stated");
  const refused =
    waiting !== null
      ? waiting
      : grouped?.ok === false
        ? "Something stops a fair draw: see above."
        : rows === null
          ? "The numbers don’t fit yet: see above."
          : seedFault(setUp) !== null
            ? setUp.seed.trim() === ""
              ? "Type a seed, or have one made."
              : "The seed can’t be used: see above."
            : state.by.trim() === ""
              ? "Say who draws: your name goes on the record."
              : null;
  return (
    <ScreenFrame
      heading="Draw the sample"
      sentence="Adds Audit sample and Audit frame, and completes Audit record."
      primary={{
        label: rows === null ? "Draw the cases" : `Draw ${counted(size, "case", "cases")}`,
        refused,
        press: () => void commands.drawSample(size),
      }}
    >
      {drawsThatCount(state.audit) > 0 ? (
        <Message tone="warning" title="A sample is drawn already" announced={false}>
          <p>
            Drawing again keeps the record of the first draw, and the findings say that there were several.
          </p>
        </Message>
      ) : null}
      {grouped?.ok === false ? <ProblemList problems={grouped.problems} byLooking /> : null}
      <PickingFields />
      <SampleFields plan={rows} grouped={several} />
      {several && setUp.sharedOut === "neyman" && frame !== null ? (
        <>
          <ExpectedFields strata={frame.strata} />
          <WorkFields strata={frame.strata} />
        </>
      ) : null}
      {plan?.ok === false ? <ProblemList problems={plan.problems} byLooking /> : null}
      {frame === null ? null : (
        <DrawTable strata={frame.strata} grouped={several} plan={rows} precision={precision} />
      )}
      {rows === null ? null : <SampleNotes plan={rows} />}
      <BoundFields grouped={several} />
      <SeedCard size={size} />
      <TextField
        label="Your name, for the record"
        value={state.by}
        change={(by) => dispatch({ action: "named", by })}
      />
      <RowLink
        name="Groups"
        now={
          setUp.groupColumn === null
            ? "none"
            : setUp.selection === "simpleRandom"
              ? "not used"
              : numberText(frame?.strata.length ?? setUp.groups.length)
        }
        press={() => dispatch({ action: "opened", view: { screen: "groups" } })}
      />
      <p className="hint">If colleagues have this workbook open, ask them to close it first.</p>
    </ScreenFrame>
  );
}

/** Draws that were neither ended nor left unfinished. */
function drawsThatCount(audit: RecognisedAudit | null): number {
  if (audit === null) return 0;
  return audit.drawsBegun - audit.drawsEnded - (audit.record?.state === "Drawing" ? 1 : 0);
}
