import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactElement } from "react";
import type { DateSystem } from "../../../core/frame/calendar";
import type { FoundList } from "../../../core/frame/found-list";
import type { Frame } from "../../../core/frame/frame";
import type { ListCells } from "../../../core/frame/list-cells";
import { firstGroups, firstValueGroups, newRange } from "../../first-groups";
import { MOST_GROUPS } from "../../group-values";
import {
  columnChange,
  groupingPart,
  groupsChange,
  rangeKind,
  type GroupingPart,
  type PartName,
} from "../../grouping-part";
import { usePane } from "../../pane-context";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { useColumnFacts } from "../../use-column-facts";
import { useGrouping } from "../../use-grouping";
import { LOOKING } from "../../words/looking";
import { counted, quoted } from "../../words/sentence-words";
import { RangeGroups } from "./RangeGroups";
import { TooManyValues } from "./TooManyValues";
import { ValueGroups } from "./ValueGroups";

interface GroupingFieldsProps {
  readonly name: PartName;
  readonly list: FoundList;
  /** null until they are read. */
  readonly cells: ListCells | null;
  /** Who is in, whatever the groups; null until known. */
  readonly everyone: Frame | null;
  readonly system: DateSystem;
}

/** A column to group by, with its groups: by the values that it holds, or by ranges of numbers or dates. */
export function GroupingFields({ name, list, cells, everyone, system }: GroupingFieldsProps): ReactElement {
  const { state, dispatch } = usePane();
  const { setUp } = state;
  const { column, groups, bands } = groupingPart(setUp, name);
  const part = useMemo((): GroupingPart => ({ column, groups, bands }), [column, groups, bands]);
  const facts = useColumnFacts(cells, column);
  const kind = column === null ? null : rangeKind(list, facts, part);
  const { counts, isCounted, suggestions } = useGrouping({ cells, everyone, part, kind, system });
  const all = everyone?.units.length ?? 0;
  const first = useMemo(
    () =>
      !isCounted || counts === null || suggestions === null || setUp.leaveOutUngrouped
        ? null
        : firstGroups(part, kind, counts, suggestions.first),
    [isCounted, counts, kind, suggestions, part, setUp.leaveOutUngrouped],
  );
  useEffect(() => {
    if (first !== null) dispatch({ action: "edited", change: groupsChange(name, first) });
  }, [first, name, dispatch]);
  const change = (changed: Partial<Omit<GroupingPart, "column">>): void =>
    dispatch({ action: "edited", change: groupsChange(name, changed) });
  const other = name === "first" ? setUp.crossColumn : setUp.groupColumn;
  const headers = list.headers.filter(({ header }) => name === "first" || header !== other);
  const tooMany = bands === null && counts !== null && counts.values.length > MOST_GROUPS;
  return (
    <div className="grouping">
      <ChoiceField
        label={name === "first" ? "Group by" : "and by"}
        value={column ?? ""}
        choices={columnChoices(headers, name === "first" ? "No groups: draw from all" : "No second column")}
        change={(header) => dispatch({ action: "edited", change: columnChange(setUp, list, name, header) })}
        hint={
          counts === null || everyone === null
            ? undefined
            : `${counted(counts.values.length, "different value", "different values")} in ${counted(all, "case", "cases")}`
        }
      />
      {column !== null && counts === null ? <p className="hint">{LOOKING}</p> : null}
      {column === null || counts === null ? null : (
        <>
          {/* Dates have a group each only where they were given one before. */}
          {kind === null ||
          (bands !== null && !(kind === "number" && counts.values.length <= MOST_GROUPS)) ? null : (
            <Field label={`Groups of ${quoted(column)}`}>
              <RadioGroup
                layout="horizontal"
                value={bands === null ? "value" : "range"}
                onChange={(_, { value }) =>
                  change(
                    value === "range"
                      ? { bands: kind, groups: suggestions?.first ?? [newRange] }
                      : { bands: null, groups: firstValueGroups(counts) },
                  )
                }
              >
                <Radio value="value" label="By value" />
                <Radio value="range" label="By range" />
              </RadioGroup>
            </Field>
          )}
          {tooMany && groups.length === 0 ? (
            <TooManyValues column={column} count={counts.values.length} ownGroups />
          ) : null}
          {bands === null ? (
            <ValueGroups
              groups={groups}
              counts={counts}
              all={all}
              change={(changed) => change({ groups: changed })}
            />
          ) : (
            <RangeGroups
              groups={groups}
              bands={bands}
              suggestions={suggestions?.offered ?? []}
              counts={counts}
              all={all}
              change={(changed) => change({ groups: changed })}
            />
          )}
        </>
      )}
    </div>
  );
}
