import { caseNumbers, type CaseNumbers } from "../core/frame/case-numbers";
import { countsFrom1904InSlices } from "../core/frame/date-system";
import { eligibleFramesInSlices } from "../core/frame/eligible-frame";
import type { Frame } from "../core/frame/frame";
import { groupings } from "../core/frame/frame-definition";
import type { ListCells, ListColumn } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { Sliced } from "../core/sliced";
import { listKey, type SetUp } from "./set-up";
import { countedFrame } from "./set-up-definition";
import { answered, keepAnswer, keptAnswer, keyOf, type Question } from "./worked-out";

/** Who is in, counted two ways. */
export interface CountedFrames {
  /** By period and rules, whatever the groups. */
  readonly everyone: Outcome<Frame>;
  /** With the groups as they stand. */
  readonly grouped: Outcome<Frame>;
}

/** What there is to know of the case numbers; null without a column for them. */
export function caseNumbersQuestion(
  cells: ListCells,
  columns: readonly string[],
): Question<CaseNumbers | null> {
  return {
    name: "case numbers",
    key: keyOf(columns),
    *work() {
      if (columns.length === 0) return null;
      // A column that was not read counts as blank.
      const found = columns.map(
        (header): ListColumn =>
          cells.columns.find((column) => column.header === header) ?? {
            header,
            position: 0,
            values: [],
            text: null,
          },
      );
      return yield* caseNumbers(found, cells.rowCount);
    },
  };
}

/** Who is in. Each row is judged once; what has not changed since the last time is not worked out again. */
export function framesQuestion(cells: ListCells, setUp: SetUp): Question<CountedFrames> {
  const ungrouped = countedFrame(setUp, false);
  const grouped = countedFrame(setUp, true);
  return {
    name: `frames of ${listKey(cells.place)}`,
    key: keyOf(ungrouped, grouped),
    work: () => countedFrames(cells, ungrouped, grouped),
  };
}

type Definition = ReturnType<typeof countedFrame>;

function* countedFrames(cells: ListCells, ungrouped: Definition, grouped: Definition): Sliced<CountedFrames> {
  const numbers = yield* answered(cells, caseNumbersQuestion(cells, ungrouped.caseIdColumns));
  const date1904 = yield* countsFrom1904InSlices(cells, grouped);
  const isGrouped = groupings(grouped.strata).length > 0;
  const one = { name: "everyone", key: keyOf(ungrouped, date1904) };
  const known = keptAnswer<Outcome<Frame>>(cells, one)?.answer;
  const ways = [...(known === undefined ? [ungrouped.strata] : []), ...(isGrouped ? [grouped.strata] : [])];
  const frames =
    ways.length === 0 ? [] : yield* eligibleFramesInSlices(cells, grouped, ways, date1904, numbers);
  const everyone = known ?? frames[0];
  const withGroups = isGrouped ? frames.at(-1) : everyone;
  if (everyone === undefined || withGroups === undefined)
    throw new RangeError("a frame for each way of grouping");
  return { everyone: keepAnswer(cells, one, everyone), grouped: withGroups };
}
