import { useMemo, type ReactElement } from "react";
import { samplePlan } from "../../core/sampling/sample-plan";
import type { RecognisedAudit } from "../../tasks/tasks";
import { usePane } from "../pane-context";
import { Message, Remark } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { RowLink } from "../parts/RowLink";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { sampleDefinition } from "../set-up-definition";
import { useCountedList } from "../use-counted-list";
import { counted, numberText } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { DrawTable } from "./sample/DrawTable";
import { numberFault, SampleFields } from "./sample/SampleFields";
import { SeedCard, seedFault } from "./sample/SeedCard";

/** How many cases are drawn from each group, and with which seed. */
export function SampleScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp } = state;
  const { list, grouped, waiting } = useCountedList();
  const frame = grouped?.ok === true ? grouped.value : null;
  const plan = useMemo(
    () => (frame === null ? null : samplePlan(frame.strata, sampleDefinition(setUp))),
    [frame, setUp],
  );
  if (list === null) return <NeedsCases heading="Draw the sample" />;

  const rows = plan?.ok === true ? plan.value : null;
  const size = rows?.reduce((sum, { sampleSize }) => sum + sampleSize, 0) ?? 0;
  const everyone = frame?.units.length ?? 0;
  const wholeGroups =
    rows?.filter((row) => row.sampleSize === row.populationSize && row.populationSize > 0) ?? [];
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
        label: `Draw ${rows === null ? "the" : numberText(size)} cases`,
        refused,
        press: () => void commands.drawSample(),
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
      <SampleFields plan={rows} />
      {plan?.ok === false ? <ProblemList problems={plan.problems} byLooking /> : null}
      {frame === null ? null : <DrawTable strata={frame.strata} plan={rows} />}
      {wholeGroups.map(({ label, populationSize }) => (
        <Remark tone="info" key={label}>
          {label === "" ? "The list" : label} has only {counted(populationSize, "case", "cases")}; all are
          drawn.
        </Remark>
      ))}
      {rows !== null && unequalShares(rows) ? (
        <Remark tone="info">
          The groups differ in size, so percentages of the {numberText(size)} don’t stand for all{" "}
          {numberText(everyone)}. The findings will show both.
        </Remark>
      ) : null}
      <div className="pair">
        <TextField
          label="Spares, each group"
          numeric
          value={setUp.spares}
          fault={numberFault(setUp.spares)}
          change={(spares) => dispatch({ action: "edited", change: { spares } })}
        />
        <TextField
          label="At least, each group"
          numeric
          value={setUp.minimum}
          fault={numberFault(setUp.minimum)}
          change={(minimum) => dispatch({ action: "edited", change: { minimum } })}
        />
      </div>
      <SeedCard size={size} />
      <TextField
        label="Your name, for the record"
        value={state.by}
        change={(by) => dispatch({ action: "named", by })}
      />
      <RowLink
        name="Groups"
        now={setUp.groupColumn === null ? "none" : String(setUp.groups.length)}
        press={() => dispatch({ action: "opened", view: { screen: "groups" } })}
      />
      <p className="hint">If colleagues have this workbook open, ask them to close it first.</p>
    </ScreenFrame>
  );
}

/** More than 2% between the shares drawn: then counts of the sample don't stand for the list as they are. */
function unequalShares(
  plan: readonly { readonly populationSize: number; readonly sampleSize: number }[],
): boolean {
  const shares = plan
    .filter(({ populationSize }) => populationSize > 0)
    .map(({ populationSize, sampleSize }) => sampleSize / populationSize);
  return Math.max(...shares) > Math.min(...shares) * 1.02;
}

/** Draws that were neither ended nor left unfinished. */
function drawsThatCount(audit: RecognisedAudit | null): number {
  if (audit === null) return 0;
  return audit.drawsBegun - audit.drawsEnded - (audit.record?.state === "Drawing" ? 1 : 0);
}
