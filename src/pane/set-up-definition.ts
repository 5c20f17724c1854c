import type { AuditDefinition, AuditSettings, ListChoice } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import { neededColumns } from "../core/frame/frame-columns";
import type { FrameDefinition, Period, StrataDefinition } from "../core/frame/frame-definition";
import { frameOfDraw } from "../core/sampling/frame-of-draw";
import type { SampleDefinition } from "../core/sampling/sample-definition";
import type { SetUp } from "./set-up";
import { typedAllocation } from "./typed-allocation";
import { groupsOfTyped } from "./typed-groups";
import { ruleOfTyped } from "./typed-rule";
import { typedDay } from "./words/typed-day";
import { typedWholeNumber } from "./words/typed-whole-number";

/**
 * The whole set-up as a definition. Text that is no date or number goes in as typed, so that it is refused by name; a
 * number that can't be read is `unreadable`: not a number for a draw, 0 for a draft, since a draft must be read again.
 */
export function auditDefinition(setUp: SetUp, list: FoundList, unreadable = Number.NaN): AuditDefinition {
  return {
    name: setUp.name.trim(),
    list: listChoice(list.place, setUp.headers !== null),
    frame: frameDefinition(setUp, unreadable),
    sample: sampleDefinition(setUp, unreadable),
    seed: setUp.ownSeed ? { origin: "typed", seed: setUp.seed } : { origin: "made" },
    criteriaSet: setUp.criteriaSet,
    settings: settingsOf(setUp),
  };
}

/** The settings of the audit, as they are kept. */
export function settingsOf({ confidenceLevel, partlyCountsAs, further }: SetUp): AuditSettings {
  return { confidenceLevel, partlyCountsAs, ...further };
}

/** The first column is said only where other cells stand about: one list on a sheet may move sideways. */
function listChoice(
  { sheet, table, headerRow, named, firstColumn, among }: FoundList["place"],
  headersStated: boolean,
): ListChoice {
  const aside = table === null && (firstColumn > 1 || among !== undefined);
  return {
    sheet,
    table,
    headerRow,
    ...(named === undefined ? {} : { named: named.name }),
    ...(aside && named === undefined ? { firstColumn } : {}),
    ...(headersStated ? { headersStated } : {}),
  };
}

export function frameDefinition(setUp: SetUp, unreadable = Number.NaN): FrameDefinition {
  const { caseIdColumns, carriedColumns, leaveOutTotals, leaveOutSubHeadings, rules, severalRows } = setUp;
  return {
    caseIdColumns,
    period: period(setUp),
    ...(rules.length === 0 ? {} : { eligibility: rules.map((rule) => ruleOfTyped(rule, unreadable)) }),
    strata: strata(setUp, unreadable),
    ...(severalRows === null ? {} : { severalRowsACase: { rowsInTwoGroups: severalRows } }),
    carriedColumns,
    leaveOutTotals,
    ...(leaveOutSubHeadings ? { leaveOutSubHeadings } : {}),
  };
}

/**
 * The frame as the pane counts it while the auditor edits: without most carried columns, and with the groups that the draw
 * would have, or without any.
 */
export function countedFrame(setUp: SetUp, grouped: boolean): FrameDefinition {
  const whole = withoutCarried(frameDefinition(setUp));
  if (!grouped) return { ...whole, strata: { column: null, groups: [], leaveOutUngrouped: false } };
  return frameOfDraw({ frame: whole, sample: sampleDefinition(setUp) });
}

/**
 * Columns carried along are not read only to count, but for sub-headings: a row is one where nothing else stands in it, so
 * that all are needed to leave it out, and three to tell of it.
 */
function withoutCarried(definition: FrameDefinition): FrameDefinition {
  if (definition.leaveOutSubHeadings === true) return definition;
  const bare = { ...definition, carriedColumns: [] };
  const read = neededColumns(bare);
  const others = definition.carriedColumns.filter((column) => !read.includes(column));
  return { ...bare, carriedColumns: others.slice(0, Math.max(0, COLUMNS_TO_TELL - read.length)) };
}

const COLUMNS_TO_TELL = 3;

export function sampleDefinition(setUp: SetUp, unreadable = Number.NaN): SampleDefinition {
  const { selection, sharedOut } = setUp;
  const inGroups = selection !== "simpleRandom";
  // With numbers of the auditor's own the other numbers are idle and not on the screen: they must not stop a draw.
  const stated = inGroups && sharedOut === "stated";
  const idle = stated ? 0 : unreadable;
  const maximum = typedWholeNumber(setUp.maximum);
  const unlimited = setUp.maximum.trim() === "" || (stated && maximum === null);
  return {
    ...(selection === "stratified" ? {} : { selection }),
    size: typedWholeNumber(setUp.size) ?? idle,
    allocation: typedAllocation(setUp, unreadable),
    minimumPerStratum: inGroups ? (typedWholeNumber(setUp.minimum) ?? idle) : 0,
    ...(unlimited || !inGroups ? {} : { maximumPerStratum: maximum ?? unreadable }),
    spares: selection === "systematic" ? 0 : (typedWholeNumber(setUp.spares) ?? unreadable),
  };
}

/** A period applies once a day was typed: an empty pair of fields takes every row. */
function period(setUp: SetUp): Period | null {
  if (setUp.periodColumn === null || (setUp.from.trim() === "" && setUp.to.trim() === "")) return null;
  return {
    column: setUp.periodColumn,
    from: typedDay(setUp.from) ?? setUp.from.trim(),
    to: typedDay(setUp.to) ?? setUp.to.trim(),
    readTextDates: setUp.readTextDates,
  };
}

function strata(setUp: SetUp, unreadable: number): StrataDefinition {
  const { groupColumn, groups, bands, crossColumn, crossGroups, crossBands } = setUp;
  if (groupColumn === null) return { column: null, groups: [], leaveOutUngrouped: false };
  return {
    column: groupColumn,
    groups: groupsOfTyped(groups, bands, unreadable),
    ...(bands === null ? {} : { bands }),
    ...(crossColumn === null
      ? {}
      : {
          crossedWith: {
            column: crossColumn,
            groups: groupsOfTyped(crossGroups, crossBands, unreadable),
            ...(crossBands === null ? {} : { bands: crossBands }),
          },
        }),
    leaveOutUngrouped: setUp.leaveOutUngrouped,
  };
}
