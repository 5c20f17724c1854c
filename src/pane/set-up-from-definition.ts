import type { AuditDefinition } from "../core/audit-definition";
import type { FoundList } from "../core/frame/found-list";
import { emptySetUp, listKey, type SetUp } from "./set-up";
import { dayForField } from "./words/typed-day";

/** The fields filled from a definition that stands in the workbook. The list is null where it is no longer found. */
export function setUpFromDefinition(definition: AuditDefinition, lists: readonly FoundList[]): SetUp {
  const { frame, sample, seed } = definition;
  const list = lists.find(
    ({ place }) =>
      place.sheet === definition.list.sheet &&
      place.table === definition.list.table &&
      (definition.list.headerRow === null || place.headerRow === definition.list.headerRow),
  );
  const stated = sample.allocation.method === "stated" ? sample.allocation.sizes : {};
  return {
    ...emptySetUp,
    name: definition.name,
    list: list === undefined ? null : listKey(list.place),
    caseIdColumns: frame.caseIdColumns,
    periodColumn: frame.period?.column ?? null,
    from: frame.period === null ? "" : dayForField(frame.period.from),
    to: frame.period === null ? "" : dayForField(frame.period.to),
    readTextDates: frame.period?.readTextDates ?? false,
    leaveOutTotals: frame.leaveOutTotals,
    groupColumn: frame.strata.column,
    groups: frame.strata.groups,
    leaveOutUngrouped: frame.strata.leaveOutUngrouped,
    carriedColumns: frame.carriedColumns,
    size: String(sample.size),
    sharedOut: sample.allocation.method,
    stated: Object.fromEntries(Object.entries(stated).map(([group, size]) => [group, String(size)])),
    minimum: String(sample.minimumPerStratum),
    spares: String(sample.spares),
    ownSeed: seed.origin === "typed",
    seed: seed.origin === "typed" ? seed.seed : "",
    criteriaSet: definition.criteriaSet,
    confidenceLevel: definition.settings.confidenceLevel,
    partlyCountsAs: definition.settings.partlyCountsAs,
  };
}
