import type { ReactElement } from "react";
import type { ExistingCases } from "../../../core/scoring/existing-cases";
import { usePane } from "../../pane-context";
import { Message } from "../../parts/Message";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { numberText } from "../../words/sentence-words";

const CHOSEN_WORDS: Readonly<Record<ExistingCases["chosen"], string>> = {
  random: "They were drawn at random, on your word. They can’t be drawn again here.",
  notRandom: "They were not drawn at random, so the findings speak of these cases only.",
  unknown: "Nobody knows how they were chosen, so the findings speak of these cases only.",
};

/** Cases that were chosen before: what is known about how. */
export function DrawnElsewhere({ cases }: { readonly cases: ExistingCases }): ReactElement {
  const { dispatch } = usePane();
  const sizes = Object.entries(cases.populationSizes ?? {});
  return (
    <ScreenFrame
      heading="Your cases were chosen before"
      sentence="Next: say what each case is judged against."
      primary={{
        label: "Next: criteria",
        press: () => dispatch({ action: "opened", view: { screen: "criteria" } }),
      }}
      secondary={{
        label: "Change",
        press: () => dispatch({ action: "opened", view: { screen: "ownCases" } }),
      }}
    >
      <Message tone="info" announced={false}>
        <p>
          They stand in {cases.place.table ?? cases.place.sheet}. {CHOSEN_WORDS[cases.chosen]}
        </p>
      </Message>
      {sizes.length === 0 ? null : (
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
