import { countedText } from "../../../src/core/findings/number-text";
import type { CellValue } from "../../host/model";
import type { ChangedMark } from "./changed-marks";
import type { ComparedPair } from "./compared-rows";

/** So many differences of a question are told one by one. */
const toldOneByOne = 10;

/** How many pairs agree, question by question, and which don't. */
export function comparisonText(title: string, pairs: readonly ComparedPair[]): string {
  const questions = [...new Set(pairs.map(({ question }) => question))];
  const width = Math.max(0, ...questions.map((question) => question.length));
  const lines = questions.flatMap((question) => {
    const own = pairs.filter((pair) => pair.question === question);
    const differing = own.filter(({ same }) => !same);
    const more = differing.length - toldOneByOne;
    return [
      `  ${question.padEnd(width)}  ${own.length - differing.length} of ${own.length} agree`,
      ...differing.slice(0, toldOneByOne).map((pair) => `    ${differenceWords(pair)}`),
      ...(more > 0 ? [`    and ${countedText(more, "more", "more")}`] : []),
    ];
  });
  const differing = pairs.filter(({ same }) => !same).length;
  const sum =
    differing === 0
      ? `All ${countedText(pairs.length, "pair agrees", "pairs agree")}.`
      : `${differing} of ${countedText(pairs.length, "pair", "pairs")} ${differing === 1 ? "differs" : "differ"}.`;
  return [title, ...lines, `  ${sum}`].join("\n");
}

function differenceWords({ quantity, where, live, expected }: ComparedPair): string {
  return where === "Agrees"
    ? `${quantity}: the sheet says ${cellWords(live)}`
    : `${quantity}, ${where}: the formula gives ${cellWords(live)}, it should be ${cellWords(expected)}`;
}

/** "Audit sample H7 Yes to blank", a few to a line. */
export function changedMarksText(marks: readonly ChangedMark[]): string {
  return marks
    .map(
      ({ sheet, address, before, after }) =>
        `  ${sheet} ${address}: ${cellWords(before)} to ${cellWords(after)}`,
    )
    .join("\n");
}

function cellWords(cell: CellValue): string {
  if (typeof cell === "object") return cell.error;
  return cell === "" ? "blank" : String(cell);
}
