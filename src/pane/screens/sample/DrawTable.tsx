import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameStratum } from "../../../core/frame/frame";
import type { StratumPlan } from "../../../core/sampling/sample-plan";
import { usePane } from "../../pane-context";
import { ShareBar } from "../../parts/ShareBar";
import { typedWholeNumber } from "../../words/typed-whole-number";
import { numberText } from "../../words/sentence-words";

interface DrawTableProps {
  readonly strata: readonly FrameStratum[];
  /** null while the numbers don't fit. */
  readonly plan: readonly StratumPlan[] | null;
}

/** Each group with its share of the list above its share of the sample. Typing a number makes them the auditor's own. */
export function DrawTable({ strata, plan }: DrawTableProps): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const drawnFrom = (label: string): number | null =>
    plan?.find((row) => row.label === label)?.sampleSize ?? null;
  const everyone = strata.reduce((sum, { populationSize }) => sum + populationSize, 0);
  const size = plan?.reduce((sum, { sampleSize }) => sum + sampleSize, 0) ?? 0;
  const asTyped = (label: string): string =>
    setUp.sharedOut === "stated" ? (setUp.stated[label] ?? "") : String(drawnFrom(label) ?? "");
  const type = (label: string, text: string): void =>
    dispatch({
      action: "edited",
      change: {
        sharedOut: "stated",
        stated: {
          ...Object.fromEntries(strata.map((stratum) => [stratum.label, asTyped(stratum.label)])),
          [label]: text,
        },
      },
    });
  return (
    <section className="card">
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
      <table className="table">
        <caption>Cases in the list and cases to draw, by group</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">In the list</th>
            <th scope="col">Draw</th>
          </tr>
        </thead>
        <tbody>
          {strata.map(({ label, populationSize }) => {
            const drawn = drawnFrom(label);
            return (
              <tr key={label}>
                <th scope="row">
                  {label === "" ? "All cases" : label}
                  <ShareBar hollow share={populationSize / everyone} />
                  <ShareBar share={size === 0 ? 0 : (drawn ?? 0) / size} />
                  <span className="hint">
                    {drawn === null
                      ? ""
                      : drawn === 0
                        ? "left out on purpose"
                        : `1 in ${numberText(populationSize / drawn)} cases`}
                  </span>
                </th>
                <td>{numberText(populationSize)}</td>
                <td>
                  <Input
                    className="draw-number"
                    inputMode="numeric"
                    aria-label={`Draw from ${label === "" ? "all cases" : label}`}
                    value={asTyped(label)}
                    aria-invalid={setUp.sharedOut === "stated" && !fits(asTyped(label), populationSize)}
                    onChange={(_, { value }) => type(label, value)}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td>{numberText(everyone)}</td>
            <td>{plan === null ? "–" : numberText(size)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** A whole number that the group can give. */
function fits(text: string, populationSize: number): boolean {
  const size = typedWholeNumber(text);
  return size !== null && size <= populationSize;
}
