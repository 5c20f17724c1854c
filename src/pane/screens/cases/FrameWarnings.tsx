import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Frame, FrameWarning } from "../../../core/frame/frame";
import type { CellPlace } from "../../../core/problem";
import { usePane } from "../../pane-context";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { rowLinks } from "../../explain/explanation";
import { frameWarningSentence } from "../../words/frame-words";
import { counted } from "../../words/sentence-words";

/** More than anybody reads; a list may give cause to a thousand. */
const MOST_SHOWN = 20;

/** What is worth a look before the draw, but stops nothing. */
export function FrameWarnings({ frame }: { readonly frame: Frame }): ReactElement | null {
  if (frame.warnings.length === 0) return null;
  const more = frame.warnings.length - MOST_SHOWN;
  return (
    <section>
      <h2>Worth a look</h2>
      <div className="rows">
        {frame.warnings.slice(0, MOST_SHOWN).map((warning, index) => (
          <Remark key={`${warning.kind}-${index}`} tone="warning" actions={<Choices warning={warning} />}>
            {frameWarningSentence(warning)}
          </Remark>
        ))}
        {more > 0 ? <p>{counted(more, "more remark", "more remarks")} like these.</p> : null}
      </div>
    </section>
  );
}

function Choices({ warning }: { readonly warning: FrameWarning }): ReactElement {
  const { dispatch } = usePane();
  const sentence = frameWarningSentence(warning);
  return (
    <>
      {rowLinks(placesOf(warning)).map(({ label, place }) => (
        <ShowButton key={label} place={place} label={label} />
      ))}
      {warning.kind === "datesAreText" ? (
        <Link
          className="text-link"
          onClick={() => dispatch({ action: "edited", change: { readTextDates: true } })}
        >
          Read as day/month/year
        </Link>
      ) : null}
      {warning.kind === "looksLikeTotal" ? (
        <Link
          className="text-link"
          aria-label={`Leave out. ${sentence}`}
          onClick={() => dispatch({ action: "edited", change: { leaveOutTotals: true } })}
        >
          Leave out
        </Link>
      ) : null}
    </>
  );
}

function placesOf(warning: FrameWarning): readonly CellPlace[] {
  if ("places" in warning) return warning.places;
  return "place" in warning ? [warning.place] : [];
}
