import { Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useState, type ReactElement } from "react";
import type { GroupingCounts } from "../../../core/frame/grouping-counts";
import { groupingValue } from "../../../core/frame/group-of-value";
import { focusSoon, partAround } from "../../focus-soon";
import { MOST_GROUPS, withNewGroup } from "../../group-values";
import { TextField } from "../../parts/TextField";
import type { TypedGroup } from "../../set-up";
import { counted } from "../../words/sentence-words";
import { valueName } from "../../words/value-name";
import { GroupHead } from "./GroupHead";
import { UngroupedValues } from "./UngroupedValues";
import { ValueLine } from "./ValueLine";

/** Over so many values there is a search. */
const MOST_WITHOUT_SEARCH = 12;

interface ValueGroupsProps {
  readonly groups: readonly TypedGroup[];
  readonly counts: GroupingCounts;
  readonly all: number;
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** One card a group: its name, its share of the cases, and its values. */
export function ValueGroups({ groups, counts, all, change }: ValueGroupsProps): ReactElement {
  const [search, setSearch] = useState("");
  // Of a column of references or notes nothing is listed until the auditor makes a group of it.
  const waits = counts.values.length > MOST_GROUPS && groups.length === 0;
  const wanted = search.trim().toLowerCase();
  const fits = (text: string): boolean => text.toLowerCase().includes(wanted);
  const countOf = (value: string): number =>
    counts.values.find((other) => other.value === groupingValue(value))?.count ?? 0;
  return (
    <>
      {counts.values.length > MOST_WITHOUT_SEARCH && !waits ? (
        <TextField
          label="Find a value or a group"
          value={search}
          hint={counted(counts.values.length, "value", "values")}
          change={setSearch}
        />
      ) : null}
      {groups.map((group, place) => {
        const values = group.values.filter((value) => fits(valueName(value)));
        const shown = fits(group.label) ? group.values : values;
        if (wanted !== "" && shown.length === 0 && !fits(group.label)) return null;
        return (
          // The place in the order tells a group while its name is being typed.
          <div role="group" className="card group-card" key={place} aria-label={`Group ${place + 1}`}>
            <GroupHead
              groups={groups}
              place={place}
              cases={counts.inGroup[place] ?? 0}
              all={all}
              removable={group.values.length === 0}
              change={change}
            />
            {group.values.length === 0 ? (
              <p className="hint">It holds no value yet: move one here.</p>
            ) : (
              <ul className="values">
                {shown.map((value) => (
                  <ValueLine
                    key={value}
                    value={groupingValue(value)}
                    count={countOf(value)}
                    groups={groups}
                    from={place}
                    change={change}
                  />
                ))}
              </ul>
            )}
          </div>
        );
      })}
      <p className="tight">
        <Link
          className="text-link"
          onClick={({ currentTarget }) => {
            setSearch("");
            change(withNewGroup(groups));
            focusSoon(".group-head input", groups.length, partAround(currentTarget, ".grouping"));
          }}
        >
          <AddRegular aria-hidden="true" />
          New group
        </Link>
      </p>
      {waits ? null : (
        <UngroupedValues
          left={counts.inNone}
          cases={counts.casesInNone}
          shown={counts.inNone.filter(({ value }) => fits(valueName(value)))}
          groups={groups}
          change={change}
        />
      )}
    </>
  );
}
