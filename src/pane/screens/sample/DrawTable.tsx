import type { ReactElement } from "react";
import { shownRules } from "../../../core/shown-rules";
import type { FrameStratum } from "../../../core/frame/frame";
import type { StratumPlan } from "../../../core/sampling/sample-plan";
import { usePane } from "../../pane-context";
import type { PlannedPrecision } from "../../planned-precision";
import { rangeText, samplesText, shareText } from "../../words/precision-words";
import { numberText } from "../../words/sentence-words";
import { typedWholeNumber } from "../../words/typed-whole-number";
import { GroupRows } from "./GroupRows";

interface DrawTableProps {
  readonly strata: readonly FrameStratum[];
  /** Something is shared out: else the one number is that of the cases to draw. */
  readonly grouped: boolean;
  /** null while the numbers don't fit; then the precision is too. */
  readonly plan: readonly StratumPlan[] | null;
  readonly precision: PlannedPrecision | null;
}

/**
 * Each group with its share of the list above its share of the sample, what a case of it will stand for, and how close
 * its estimate will be. Typing a number makes them the auditor's own.
 */
export function DrawTable({ strata, grouped, plan, precision }: DrawTableProps): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const everyone = strata.reduce((sum, { populationSize }) => sum + populationSize, 0);
  const size = plan?.reduce((sum, { sampleSize }) => sum + sampleSize, 0) ?? 0;
  const own = grouped && setUp.sharedOut === "stated";
  const typed = (label: string, index: number): string => {
    if (own) return setUp.stated[label] ?? "";
    return grouped ? String(plan?.[index]?.sampleSize ?? "") : setUp.size;
  };
  const type = (label: string, text: string): void =>
    dispatch({
      action: "edited",
      change: grouped
        ? {
            sharedOut: "stated",
            stated: {
              ...Object.fromEntries(strata.map((stratum, at) => [stratum.label, typed(stratum.label, at)])),
              [label]: text,
            },
          }
        : { size: text },
    });
  return (
    <section className="card">
      {strata.length > 1 ? <BarsLegend /> : null}
      <table className="table">
        <caption>Cases in the list and cases to draw, by group</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">In the list</th>
            <th scope="col">Draw</th>
          </tr>
        </thead>
        {strata.map((stratum, index) => {
          const drawn = plan?.[index]?.sampleSize ?? null;
          return (
            <GroupRows
              key={stratum.label}
              stratum={stratum}
              shares={
                strata.length > 1
                  ? {
                      ofList: everyone === 0 ? 0 : stratum.populationSize / everyone,
                      ofSample: size === 0 ? 0 : (drawn ?? 0) / size,
                    }
                  : null
              }
              drawn={drawn}
              expected={
                precision === null
                  ? null
                  : { share: precision.shares[index] ?? 0, margin: precision.strata[index] ?? null }
              }
              typed={typed(stratum.label, index)}
              faulty={own && !fits(typed(stratum.label, index), stratum.populationSize)}
              type={(text) => type(stratum.label, text)}
            />
          );
        })}
        {strata.length > 1 ? (
          <tfoot>
            <tr>
              <th scope="row">All</th>
              <td>{numberText(everyone)}</td>
              <td>{plan === null ? "–" : numberText(size)}</td>
            </tr>
          </tfoot>
        ) : null}
      </table>
      <WholePrecision size={size} several={strata.length > 1} grouped={grouped} precision={precision} />
    </section>
  );
}

/** How close the estimate for all cases will be, and what the ranges mean. */
function WholePrecision(props: {
  readonly size: number;
  readonly several: boolean;
  readonly grouped: boolean;
  readonly precision: PlannedPrecision | null;
}): ReactElement | null {
  const { confidenceLevel, sharedOut, further } = usePane().state.setUp;
  const { whole = null, share = 0 } = props.precision ?? {};
  if (whole === null || whole === 0 || props.size < shownRules(further).fewestForPercentage) return null;
  return (
    <>
      {props.several ? (
        <p>
          All together: if {shareText(share)} are done well, the estimate will be{" "}
          <strong>{rangeText(share, whole)}</strong>.
        </p>
      ) : null}
      <p className="hint">
        So it goes {samplesText(confidenceLevel)}.{" "}
        {props.grouped && sharedOut === "neyman"
          ? "The nearer to all or none are done well, the closer it is."
          : "50% is the hardest to pin down; anything else is closer."}
      </p>
    </>
  );
}

function BarsLegend(): ReactElement {
  return (
    <div className="legend" aria-hidden="true">
      <span>
        <svg className="bar bar-hollow" width="20" height="8">
          <rect className="bar-fill" width="20" height="8" rx="3" />
        </svg>
        share of the list
      </span>
      <span>
        <svg className="bar" width="20" height="8">
          <rect className="bar-fill" width="20" height="8" rx="3" />
        </svg>
        share of the sample
      </span>
    </div>
  );
}

/** A whole number that the group can give. */
function fits(text: string, populationSize: number): boolean {
  const size = typedWholeNumber(text);
  return size !== null && size <= populationSize;
}
