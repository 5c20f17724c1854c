import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FrameWarning } from "../../../core/frame/frame";
import { usePane } from "../../pane-context";
import { ListAll } from "../../parts/ListAll";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { worthALook, type WorthALook } from "../../words/worth-a-look";

/** What is worth a look before the draw, but stops nothing. */
export function FrameWarnings({
  warnings,
}: {
  readonly warnings: readonly FrameWarning[];
}): ReactElement | null {
  const { caseIdColumns } = usePane().state.setUp;
  if (warnings.length === 0) return null;
  return (
    <section>
      <h2>Worth a look</h2>
      <div className="rows">
        {worthALook(warnings, caseIdColumns.join(" / ")).map((worth, index) => (
          <Remark key={`${worth.kind}-${index}`} tone="warning" actions={<Choices worth={worth} />}>
            {worth.sentence}
          </Remark>
        ))}
      </div>
    </section>
  );
}

function Choices({ worth }: { readonly worth: WorthALook }): ReactElement {
  const { state, dispatch } = usePane();
  const { kind, sentence, places, all } = worth;
  return (
    <>
      {places.map(({ label, place }) => (
        <ShowButton key={label} place={place} label={label} />
      ))}
      <ListAll all={all} shown={places.length} of={sentence} as="link" />
      {kind === "datesAreText" && !state.setUp.readTextDates ? (
        <Link
          className="text-link"
          onClick={() => dispatch({ action: "edited", change: { readTextDates: true } })}
        >
          Read as day/month/year
        </Link>
      ) : null}
      {kind === "looksLikeTotal" || kind === "looksLikeSubHeading" ? (
        <Link
          className="text-link"
          aria-label={`Leave out. ${sentence}`}
          onClick={() =>
            dispatch({
              action: "edited",
              change: kind === "looksLikeTotal" ? { leaveOutTotals: true } : { leaveOutSubHeadings: true },
            })
          }
        >
          Leave out
        </Link>
      ) : null}
    </>
  );
}
