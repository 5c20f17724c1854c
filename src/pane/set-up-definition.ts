import type { AuditDefinition } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import type { FrameDefinition, Period, StrataDefinition } from "../core/frame/frame-definition";
import type { AllocationDefinition, SampleDefinition } from "../core/sampling/sample-definition";
import type { SetUp } from "./set-up";
import { typedDay } from "./words/typed-day";
import { typedWholeNumber } from "./words/typed-whole-number";

/**
 * The whole set-up as a definition. Text that is no date or number goes in as typed, so that it is refused by name; a
 * number that can't be read is `unreadable`: not a number for a draw, 0 for a draft, since a draft must be read again.
 */
export function auditDefinition(setUp: SetUp, list: FoundList, unreadable = Number.NaN): AuditDefinition {
  return {
    name: setUp.name.trim(),
    list: { sheet: list.place.sheet, table: list.place.table, headerRow: list.place.headerRow },
    frame: frameDefinition(setUp),
    sample: sampleDefinition(setUp, unreadable),
    seed: setUp.ownSeed ? { origin: "typed", seed: setUp.seed } : { origin: "made" },
    criteriaSet: setUp.criteriaSet,
    settings: { confidenceLevel: setUp.confidenceLevel, partlyCountsAs: setUp.partlyCountsAs },
  };
}

export function frameDefinition(setUp: SetUp): FrameDefinition {
  return {
    caseIdColumns: setUp.caseIdColumns,
    period: period(setUp),
    strata: strata(setUp),
    carriedColumns: setUp.carriedColumns,
    leaveOutTotals: setUp.leaveOutTotals,
  };
}

/** The frame as the pane counts it while the auditor edits: without carried columns, and with or without the groups. */
export function countedFrame(setUp: SetUp, grouped: boolean): FrameDefinition {
  const whole = frameDefinition(setUp);
  return {
    ...whole,
    carriedColumns: [],
    strata: grouped ? whole.strata : { column: null, groups: [], leaveOutUngrouped: false },
  };
}

export function sampleDefinition(setUp: SetUp, unreadable = Number.NaN): SampleDefinition {
  return {
    size: typedWholeNumber(setUp.size) ?? unreadable,
    allocation: allocation(setUp, unreadable),
    minimumPerStratum: typedWholeNumber(setUp.minimum) ?? unreadable,
    spares: typedWholeNumber(setUp.spares) ?? unreadable,
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

function strata(setUp: SetUp): StrataDefinition {
  if (setUp.groupColumn === null) return { column: null, groups: [], leaveOutUngrouped: false };
  return {
    column: setUp.groupColumn,
    groups: setUp.groups.filter((group) => group.values.length > 0),
    leaveOutUngrouped: setUp.leaveOutUngrouped,
  };
}

function allocation(setUp: SetUp, unreadable: number): AllocationDefinition {
  if (setUp.sharedOut !== "stated") return { method: setUp.sharedOut };
  const sizes = Object.fromEntries(
    // A blank number is one that was not given: the refusal names its group.
    Object.entries(setUp.stated)
      .filter(([, text]) => text.trim() !== "")
      .map(([group, text]) => [group, typedWholeNumber(text) ?? unreadable]),
  );
  return {
    method: "stated",
    sizes,
    // Typing 0 beside a group is the auditor's yes to leaving it out; the screen says so beside the field.
    leftOut: Object.entries(setUp.stated).flatMap(([group, text]) =>
      typedWholeNumber(text) === 0 ? [group] : [],
    ),
  };
}
