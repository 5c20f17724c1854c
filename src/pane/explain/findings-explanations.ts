import type { FindingsProblem } from "../../core/findings-problem";
import { counted, listed, quoted } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type ExplanationsOf } from "./explanation";

export const findingsExplanations: ExplanationsOf<FindingsProblem["kind"]> = {
  headersGone: ({ sheet, missing, candidates, place }) => {
    const one = missing.length === 1;
    const could =
      candidates.length === 0
        ? ""
        : ` ${listed(candidates.map(quoted))} could be ${one ? "it" : "among them"}.`;
    return {
      title: `${sheet}: the ${one ? "header" : "headers"} ${listed(missing.map(quoted))} ${one ? "is" : "are"} gone`,
      happened:
        place === null
          ? "No row has the headers of its table, so what was written there can’t be read."
          : `Without ${one ? "it" : "them"} what was written there can’t be told apart.${could}`,
      written: `${NOTHING_WRITTEN} What stands on the sheet is untouched.`,
      remedy:
        "Put the headers back over their columns, which may stand in any order, or rename the sheet so that a new one is made. Then try again.",
      places: placeLinks(place === null ? [{ sheet, address: "A1" }] : [place]),
    };
  },
  cellsHoldErrors: ({ sheet, places }) => ({
    title: `${counted(places.length, "cell", "cells")} of ${sheet} ${places.length === 1 ? "shows" : "show"} an error`,
    happened: "The findings would show it, such as #REF!, in place of what somebody meant.",
    written: NOTHING_WRITTEN,
    remedy: "Put the formula right or type the words, then try again.",
    places: placeLinks(places),
  }),
  wordedTwice: ({ sheet, item, places }) => ({
    title: `${quoted(item)} is worded twice on ${sheet}`,
    happened: "Two rows give this sentence in different words, and only one can stand on the findings.",
    written: NOTHING_WRITTEN,
    remedy: "Clear one of the two, then try again.",
    places: placeLinks(places),
  }),
  noRoomBelow: ({ sheet, places }) => ({
    title: `There is no room below the table on ${sheet}`,
    happened: `${counted(places.length, "cell", "cells")} below it ${places.length === 1 ? "holds" : "hold"} something that new rows would write over.`,
    written: NOTHING_WRITTEN,
    remedy: "Move it further down, to the right or to another sheet, then try again.",
    places: placeLinks(places),
  }),
};
