import { Button, Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import type { GroupingCounts } from "../../../core/frame/grouping-counts";
import { newRange } from "../../first-groups";
import { focusSoon, partAround } from "../../focus-soon";
import { rangeFaults } from "../../range-faults";
import { withEnds } from "../../range-name";
import type { RangeSuggestion } from "../../range-suggestions";
import { TextField } from "../../parts/TextField";
import type { TypedGroup } from "../../set-up";
import { numberText } from "../../words/sentence-words";
import { valueName } from "../../words/value-name";
import { GroupHead } from "./GroupHead";
import { InNoGroup } from "./InNoGroup";

/** More lines than this only lengthen the pane. */
const MOST_SHOWN = 20;

interface RangeGroupsProps {
  readonly groups: readonly TypedGroup[];
  readonly bands: "number" | "date";
  readonly suggestions: readonly RangeSuggestion[];
  readonly counts: GroupingCounts;
  readonly all: number;
  readonly change: (groups: readonly TypedGroup[]) => void;
}

/** One card a range: its name, its ends, both inside, and its share of the cases. */
export function RangeGroups(props: RangeGroupsProps): ReactElement {
  const { groups, bands, counts, change } = props;
  const put = (place: number, ends: Partial<Pick<TypedGroup, "from" | "to">>): void =>
    change(groups.map((other, at) => (at === place ? withEnds(other, ends, bands) : other)));
  return (
    <>
      <div className="suggestions" role="group" aria-label="Suggest ranges">
        <span>Suggest:</span>
        {props.suggestions.map(({ word, name, groups: suggested }) => (
          <Button key={word} className="compact" aria-label={name} onClick={() => change(suggested)}>
            {word}
          </Button>
        ))}
      </div>
      {groups.map((group, place) => (
        // The place in the order tells a range while its ends are being typed.
        <div role="group" className="card group-card" key={place} aria-label={`Range ${place + 1}`}>
          <GroupHead
            groups={groups}
            place={place}
            cases={counts.inGroup[place] ?? 0}
            all={props.all}
            nameMayWait={rangeFaults(group, bands).empty}
            removable={groups.length > 1}
            change={change}
          />
          <Ends group={group} bands={bands} change={(ends) => put(place, ends)} />
        </div>
      ))}
      <p className="tight">
        <Link
          className="text-link"
          onClick={({ currentTarget }) => {
            change([...groups, newRange]);
            focusSoon(".group-head input", "last", partAround(currentTarget, ".grouping"));
          }}
        >
          <AddRegular aria-hidden="true" />
          New range
        </Link>
      </p>
      {counts.inNone.length === 0 ? null : (
        <InNoGroup
          left={counts.inNone}
          cases={counts.casesInNone}
          bands={bands}
          remedy="Widen the ranges, add one, or leave them out."
        >
          <ul className="values">
            {counts.inNone.slice(0, MOST_SHOWN).map(({ value, count }) => (
              <li className="line" key={value}>
                <span>{valueName(value, bands)}</span>
                <span className="number">{numberText(count)}</span>
              </li>
            ))}
          </ul>
          {counts.inNone.length > MOST_SHOWN ? (
            <p className="hint">
              These are the {MOST_SHOWN} most frequent of {numberText(counts.inNone.length)} values.
            </p>
          ) : null}
        </InNoGroup>
      )}
    </>
  );
}

function Ends(props: {
  readonly group: TypedGroup;
  readonly bands: "number" | "date";
  readonly change: (ends: Partial<Pick<TypedGroup, "from" | "to">>) => void;
}): ReactElement {
  const { group, bands, change } = props;
  const { from, to, empty } = rangeFaults(group, bands);
  const placeholder = bands === "date" ? { placeholder: "dd/mm/yyyy" } : {};
  return (
    <>
      <div className="pair">
        <TextField
          label="From, included"
          value={group.from ?? ""}
          fault={from}
          change={(text) => change({ from: text })}
          {...placeholder}
        />
        <TextField
          label="To, included"
          value={group.to ?? ""}
          fault={to}
          change={(text) => change({ to: text })}
          {...placeholder}
        />
      </div>
      {empty ? <p className="hint">Type where it begins, where it ends, or both.</p> : null}
    </>
  );
}
