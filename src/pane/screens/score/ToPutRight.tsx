import type { ReactElement } from "react";
import type { GapKind, ScoringGap } from "../../../core/scoring/scoring-gaps";
import { usePane } from "../../pane-context";
import { ListAll } from "../../parts/ListAll";
import { Remark } from "../../parts/Message";
import { ShowButton } from "../../parts/ShowButton";
import { GAP_ORDER, gapName, gapsSentence } from "../../words/gap-words";

/** So many are listed at once; put right, the next ones come. */
const LISTED = 100;

/** What keeps an answer from counting at all. */
const GRAVE: readonly GapKind[] = ["notAllowed"];

/** Everything that is missing or can't be, kind by kind, each with its way to the cell. */
export function ToPutRight(): ReactElement | null {
  const { audit } = usePane().state;
  const gaps = audit?.gaps ?? [];
  const set = audit?.scoringSheet?.set ?? null;
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2>To put right</h2>
      <div className="rows">
        {GAP_ORDER.map((kind) => {
          const own = gaps.filter(({ gap }) => gap === kind);
          const [first] = own;
          return first === undefined ? null : (
            <GapLine key={kind} kind={kind} first={first} gaps={own} nameOf={(gap) => gapName(gap, set)} />
          );
        })}
      </div>
    </section>
  );
}

function GapLine(props: {
  readonly kind: GapKind;
  readonly first: ScoringGap;
  readonly gaps: readonly ScoringGap[];
  readonly nameOf: (gap: ScoringGap) => string;
}): ReactElement {
  const { kind, first, gaps, nameOf } = props;
  const sentence = gapsSentence(kind, gaps);
  const all = {
    where: first.place.sheet,
    entries: gaps.slice(0, LISTED).map((gap) => ({ label: nameOf(gap), place: gap.place })),
    of: gaps.length,
  };
  return (
    <Remark
      tone={GRAVE.includes(kind) ? "error" : "warning"}
      actions={
        <>
          <ShowButton
            place={first.place}
            label={gaps.length === 1 ? "Show" : "Show the first"}
            of={nameOf(first)}
          />
          <ListAll all={all} shown={1} of={sentence} as="link" />
        </>
      }
    >
      {sentence}
    </Remark>
  );
}
