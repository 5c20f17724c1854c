import type { StratumCounts } from "../../../../src/core/estimation/stratum-counts";
import type { CsvTable } from "../csv-table";
import { numberOf, objectsOf, textOf } from "../json";
import type { JsonObject } from "../json";
import type { ReferenceSet } from "../reference-set";
import { markColumns, strataOfMarks } from "./marks";
import type { MarkColumn } from "./marks";
import { insideStrata, strataAnswers, stratifiedAnswers } from "./stratified-answers";

export const STRATIFIED_AUDIT: ReferenceSet = {
  code: "03a",
  given: [
    ...["id", "question", "level", "partly_scores", "note", "by_stratum.stratum"],
    ...["strata.stratum", "strata.yes", "strata.partly", "strata.no", "strata.na"],
  ],
  answers: (referenceCase, tables) => {
    const level = numberOf(referenceCase, "level");
    const strata = strataOf(referenceCase, tables);
    const inside = objectsOf(referenceCase, "by_stratum").map((part) => textOf(part, "stratum"));
    return {
      ...stratifiedAnswers(strata, level),
      strata: strataAnswers(strata),
      by_stratum: insideStrata(strata, inside, level),
    };
  },
};

/** From the cases in the CSV file that the counts belong to; from the counts themselves where there is none. */
function strataOf(referenceCase: JsonObject, tables: readonly CsvTable[]): readonly StratumCounts[] {
  const partlyScores = numberOf(referenceCase, "partly_scores");
  const counted = objectsOf(referenceCase, "strata");
  const question = textOf(referenceCase, "question");
  const source = markColumns(tables).find(
    (marks) => marks.column === question && holdsTheseCounts(marks, counted),
  );
  if (source !== undefined) {
    const order = counted.map((part) => textOf(part, "stratum"));
    const sizes = [...source.sizes].sort((a, b) => order.indexOf(a.stratum) - order.indexOf(b.stratum));
    return strataOfMarks(sizes, source.answers, partlyScores);
  }
  return counted.map((part) => ({
    stratum: textOf(part, "stratum"),
    populationSize: numberOf(part, "N"),
    sampleSize: numberOf(part, "n"),
    applicable: numberOf(part, "applicable"),
    sumOfScores: numberOf(part, "yes") + partlyScores * numberOf(part, "partly"),
    sumOfSquaredScores: numberOf(part, "yes") + partlyScores ** 2 * numberOf(part, "partly"),
  }));
}

function holdsTheseCounts(marks: MarkColumn, counted: readonly JsonObject[]): boolean {
  return (
    marks.sizes.length === counted.length &&
    counted.every((part) => {
      const stratum = textOf(part, "stratum");
      const size = marks.sizes.find((item) => item.stratum === stratum)?.populationSize;
      const answers = marks.answers.filter((item) => item.stratum === stratum);
      const count = (answer: string) => answers.filter((item) => item.answer === answer).length;
      return (
        size === numberOf(part, "N") &&
        count("Yes") === numberOf(part, "yes") &&
        count("Partly") === numberOf(part, "partly") &&
        count("No") === numberOf(part, "no") &&
        count("NA") === numberOf(part, "na")
      );
    })
  );
}
