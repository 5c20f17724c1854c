import { caseNumbers, type CaseNumbers } from "../core/frame/case-numbers";
import { countsFrom1904InSlices } from "../core/frame/date-system";
import { eligibleFramesInSlices } from "../core/frame/eligible-frame";
import type { Frame } from "../core/frame/frame";
import { groupings, type FrameDefinition, type StrataDefinition } from "../core/frame/frame-definition";
import type { ListCells } from "../core/frame/list-cells";
import type { Outcome } from "../core/outcome";
import type { Sliced } from "../core/sliced";
import { keepGroupValues } from "./group-values";
import type { SetUp } from "./set-up";
import { countedFrame } from "./set-up-definition";
import { caseNumberColumns, keepCaseNumbers } from "./words/case-number-hint";
import { keepDays } from "./words/dates-hint";

/** What is to be counted: a list as it was read, and all of the set-up that its counts hang on. */
export interface CountQuestion {
  readonly cells: ListCells;
  readonly definition: FrameDefinition;
  readonly dateColumn: string | null;
  readonly groupColumns: readonly string[];
  /** Two questions about the same cells with the same key have the same answer. */
  readonly key: string;
}

export interface ListCounts {
  readonly question: CountQuestion;
  /** null without a column of case numbers. */
  readonly numbers: CaseNumbers | null;
  readonly everyone: Outcome<Frame>;
  readonly grouped: Outcome<Frame>;
}

export function countQuestion(cells: ListCells, setUp: SetUp): CountQuestion {
  const definition = countedFrame(setUp, true);
  const dateColumn = setUp.periodColumn;
  const groupColumns = [setUp.groupColumn, setUp.crossColumn].filter((column) => column !== null);
  return {
    cells,
    definition,
    dateColumn,
    groupColumns,
    key: keyOf([definition, dateColumn, groupColumns]),
  };
}

const NO_GROUPS: StrataDefinition = { column: null, groups: [], leaveOutUngrouped: false };

/**
 * Counts a list: who is in, with the groups and without, each row judged once; and what the screens say of its columns.
 * What stayed the same since the last time is not worked out again.
 */
export function* listCounts(question: CountQuestion, before: ListCounts | null): Sliced<ListCounts> {
  const { cells, definition, dateColumn, groupColumns } = question;
  const last = before?.question.cells === cells ? before : null;
  const { caseIdColumns, strata } = definition;
  const columns = caseNumberColumns(cells, caseIdColumns);
  const sameNumbers = sameAs(last?.question.definition.caseIdColumns, caseIdColumns);
  const numbers =
    columns.length === 0
      ? null
      : ((sameNumbers ? last?.numbers : null) ?? (yield* caseNumbers(columns, cells.rowCount)));
  if (numbers !== null) keepCaseNumbers(cells, caseIdColumns, numbers);
  if (dateColumn !== null && dateColumn !== last?.question.dateColumn) yield* keepDays(cells, dateColumn);

  const date1904 = yield* countsFrom1904InSlices(cells, definition);
  const known = sameAs(ungrouped(last?.question.definition), ungrouped(definition)) ? last : null;
  const isGrouped = groupings(strata).length > 0;
  const ways = [...(known === null ? [NO_GROUPS] : []), ...(isGrouped ? [strata] : [])];
  const frames =
    ways.length === 0 ? [] : yield* eligibleFramesInSlices(cells, definition, ways, date1904, numbers);
  const everyone = known?.everyone ?? frames[0];
  const grouped = isGrouped ? frames.at(-1) : everyone;
  if (everyone === undefined || grouped === undefined)
    throw new RangeError("a frame for each way of grouping");

  for (const column of groupColumns) {
    yield* keepGroupValues(cells, null, column);
    if (everyone.ok) yield* keepGroupValues(cells, everyone.value, column);
  }
  return { question, numbers, everyone, grouped };
}

function ungrouped(definition: FrameDefinition | undefined): FrameDefinition | undefined {
  return definition === undefined ? undefined : { ...definition, strata: NO_GROUPS };
}

function sameAs(one: unknown, other: unknown): boolean {
  return keyOf(one) === keyOf(other);
}

/** As JSON, in which a number that could not be read would look like an end that is open. */
function keyOf(thing: unknown): string {
  return String(JSON.stringify(thing, (_, value: unknown) => (Number.isNaN(value) ? "unreadable" : value)));
}
