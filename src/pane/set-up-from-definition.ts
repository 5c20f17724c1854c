import type { AuditDefinition, ListChoice } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import type { StatedHeaders } from "../core/frame/stated-headers";
import { selectionMethod, type ByGroup } from "../core/sampling/sample-definition";
import { emptySetUp, listKey, type SetUp, type TypedByGroup } from "./set-up";
import { typedGroups } from "./typed-groups";
import { typedRule } from "./typed-rule";
import { percentField } from "./words/percent-field";
import { dayForField } from "./words/typed-day";

/** The fields filled from a definition that stands in the workbook. The list is null where it is no longer found. */
export function setUpFromDefinition(definition: AuditDefinition, lists: readonly FoundList[]): SetUp {
  const { frame, sample, seed } = definition;
  const meant = lists.filter(({ place }) => isMeant(place, definition.list));
  // A plain list may have got a name since; beside a named one it is itself that is meant.
  const list = meant.find(({ place }) => place.named?.name === definition.list.named) ?? meant[0];
  const { allocation, maximumPerStratum = null } = sample;
  const { strata } = frame;
  const { confidenceLevel, partlyCountsAs, ...further } = definition.settings;
  const expected = allocation.method === "neyman" ? allocation.expected : {};
  return {
    ...emptySetUp,
    name: definition.name,
    list: list === undefined ? null : listKey(list.place),
    headers: statedHeaders(definition.list),
    caseIdColumns: frame.caseIdColumns,
    periodColumn: frame.period?.column ?? null,
    from: frame.period === null ? "" : dayForField(frame.period.from),
    to: frame.period === null ? "" : dayForField(frame.period.to),
    readTextDates: frame.period?.readTextDates ?? false,
    leaveOutTotals: frame.leaveOutTotals,
    leaveOutSubHeadings: frame.leaveOutSubHeadings ?? false,
    rules: (frame.eligibility ?? []).map(typedRule),
    severalRows: frame.severalRowsACase?.rowsInTwoGroups ?? null,
    groupColumn: strata.column,
    groups: typedGroups(strata.groups),
    bands: strata.bands ?? null,
    crossColumn: strata.crossedWith?.column ?? null,
    crossGroups: typedGroups(strata.crossedWith?.groups ?? []),
    crossBands: strata.crossedWith?.bands ?? null,
    leaveOutUngrouped: strata.leaveOutUngrouped,
    carriedColumns: frame.carriedColumns,
    selection: selectionMethod(sample),
    size: String(sample.size),
    sharedOut: allocation.method,
    stated: typedByGroup(allocation.method === "stated" ? allocation.sizes : {}),
    expected: Object.fromEntries(
      Object.entries(expected).map(([group, share]) => [group, percentField(share)]),
    ),
    costs: typedByGroup(allocation.method === "neyman" ? (allocation.costs ?? {}) : {}),
    power: allocation.method === "power" ? String(allocation.power) : emptySetUp.power,
    minimum: String(sample.minimumPerStratum),
    maximum: maximumPerStratum === null ? "" : String(maximumPerStratum),
    spares: String(sample.spares),
    ownSeed: seed.origin === "typed",
    seed: seed.origin === "typed" ? seed.seed : "",
    criteriaSet: definition.criteriaSet,
    confidenceLevel,
    partlyCountsAs,
    further,
  };
}

function statedHeaders({ sheet, headerRow, firstColumn, headersStated }: ListChoice): StatedHeaders | null {
  if (headersStated !== true || headerRow === null) return null;
  return { sheet, row: headerRow, column: firstColumn ?? null };
}

function typedByGroup(numbers: ByGroup): TypedByGroup {
  return Object.fromEntries(Object.entries(numbers).map(([group, number]) => [group, String(number)]));
}

function isMeant(
  place: FoundList["place"],
  { sheet, table, headerRow, named, firstColumn }: ListChoice,
): boolean {
  if (place.sheet !== sheet || place.table !== table) return false;
  if (named !== undefined) return place.named?.name === named;
  const column = firstColumn ?? place.firstColumn;
  const isThere = column >= place.firstColumn && column <= place.lastColumn;
  return isThere && (headerRow === null || place.headerRow === headerRow);
}
