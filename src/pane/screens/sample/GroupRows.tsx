import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameStratum } from "../../../core/frame/frame";
import { shownRules } from "../../../core/shown-rules";
import { usePane } from "../../pane-context";
import { ShareBar } from "../../parts/ShareBar";
import { rangeText, shareText, weightText } from "../../words/precision-words";
import { numberText } from "../../words/sentence-words";

interface GroupRowsProps {
  readonly stratum: FrameStratum;
  /** Its share of the list and of the sample, 0–1; null where there is nothing to compare. */
  readonly shares: { readonly ofList: number; readonly ofSample: number } | null;
  /** null while the numbers don't fit. */
  readonly drawn: number | null;
  /** What is expected of it, 0–1, and how far its estimate may lie off; null where there is none. */
  readonly expected: { readonly share: number; readonly margin: number | null } | null;
  readonly typed: string;
  readonly faulty: boolean;
  readonly type: (text: string) => void;
}

/** A group in the table of the draw: its numbers and bars, and below them what its cases will stand for. */
export function GroupRows(props: GroupRowsProps): ReactElement {
  const { fewestForPercentage } = shownRules(usePane().state.setUp.further);
  const { stratum, drawn, expected } = props;
  const { label, populationSize } = stratum;
  const name = label === "" ? "All cases" : label;
  return (
    <tbody>
      <tr className="with-words">
        <th scope="row">
          {name}
          {props.shares === null ? null : (
            <>
              <ShareBar hollow share={props.shares.ofList} />
              <ShareBar share={props.shares.ofSample} />
            </>
          )}
        </th>
        <td>{numberText(populationSize)}</td>
        <td>
          <Input
            className="draw-number"
            inputMode="numeric"
            aria-label={`Draw from ${label === "" ? "all cases" : label}`}
            value={props.typed}
            aria-invalid={props.faulty}
            onChange={(_, { value }) => props.type(value)}
          />
        </td>
      </tr>
      <tr className="words">
        <td colSpan={3}>
          {drawn === null || expected === null ? null : (
            <>
              {drawn > 0 && drawn < populationSize ? <p>{weightText(populationSize, drawn)}</p> : null}
              <p>{precisionSentence(populationSize, drawn, expected, fewestForPercentage)}</p>
            </>
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** What the findings will be able to say of a group. */
function precisionSentence(
  populationSize: number,
  drawn: number,
  { share, margin }: { readonly share: number; readonly margin: number | null },
  fewest: number,
): string {
  if (populationSize === 0) return "No case in the list.";
  if (drawn === 0) return "Left out on purpose.";
  if (drawn === populationSize) return "All are read: what is found is exact.";
  if (drawn === 1) return "No estimate from 1 case.";
  if (drawn < fewest || margin === null) return `Fewer than ${fewest} cases: counts only for this group.`;
  return `If ${shareText(share)} are done well: an estimate ${rangeText(share, margin)}.`;
}
