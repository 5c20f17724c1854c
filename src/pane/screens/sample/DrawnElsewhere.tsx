import type { ReactElement } from "react";
import type { ExistingCases } from "../../../core/scoring/existing-cases";
import type { RecordedDrawElsewhere } from "../../../tasks/draw-results";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { numberText } from "../../words/sentence-words";
import { DrawnGroups } from "./DrawnGroups";
import { ElsewhereCheckResult } from "./ElsewhereCheckResult";

const CHOSEN_WORDS: Readonly<Record<ExistingCases["chosen"], string>> = {
  random: "They were drawn at random, on your word. They can’t be drawn again here.",
  notRandom: "They were not drawn at random, so the findings speak of these cases only.",
  unknown: "Nobody knows how they were chosen, so the findings speak of these cases only.",
};

const SEEDED = "They were drawn at random with a seed, by Case Audit’s method, outside this workbook.";

interface DrawnElsewhereProps {
  readonly cases: ExistingCases;
  /** null where they were not drawn with a seed. */
  readonly recorded: RecordedDrawElsewhere | null;
}

/** Cases that were chosen before: what is known about how. */
export function DrawnElsewhere({ cases, recorded }: DrawnElsewhereProps): ReactElement {
  const { state, dispatch, commands } = usePane();
  const sizes = Object.entries(cases.populationSizes ?? {});
  const change = {
    label: "Change",
    press: () => dispatch({ action: "opened", view: { screen: "ownCases" } } as const),
  };
  return (
    <ScreenFrame
      heading="Your cases were chosen before"
      sentence="Next: say what each case is judged against."
      primary={{
        label: "Next: criteria",
        press: () => dispatch({ action: "opened", view: { screen: "criteria" } }),
      }}
      secondary={
        recorded === null
          ? change
          : { label: "Check again", press: () => void commands.checkDrawnElsewhere() }
      }
    >
      {recorded === null ? null : <ElsewhereCheckResult recorded={recorded} check={state.elsewhereCheck} />}
      <Message tone="info" announced={false}>
        <p>
          They stand in {cases.place.table ?? cases.place.sheet}.{" "}
          {recorded === null ? CHOSEN_WORDS[cases.chosen] : SEEDED}
        </p>
      </Message>
      {recorded !== null ? (
        <DrawnGroups recorded={recorded} change={change.press} />
      ) : sizes.length === 0 ? null : (
        <table className="table">
          <caption>How many cases there were to choose from</caption>
          <thead>
            <tr>
              <th scope="col">Group</th>
              <th scope="col">To choose from</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(([group, size]) => (
              <tr key={group}>
                <th scope="row">{group === "" ? "All cases" : group}</th>
                <td>{numberText(size)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ScreenFrame>
  );
}
