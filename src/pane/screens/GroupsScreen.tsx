import { Link } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { groupForEachValue, groupValues, groupValuesAreKnown, MOST_GROUPS } from "../group-values";
import { usePane } from "../pane-context";
import { ChoiceField, columnChoices } from "../parts/ChoiceField";
import { Message } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useCountedList } from "../use-counted-list";
import { counted } from "../words/sentence-words";
import { NeedsCases } from "./NeedsCases";
import { GroupCards } from "./groups/GroupCards";
import { TooManyValues } from "./groups/TooManyValues";
import { UngroupedValues } from "./groups/UngroupedValues";

/** Which groups get cases of their own in the sample. */
export function GroupsScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp } = state;
  const { list, cells, everyone, grouped, waiting } = useCountedList();
  const edit = (change: Partial<typeof setUp>): void => dispatch({ action: "edited", change });
  const column = setUp.groupColumn;
  const values =
    cells === null ||
    column === null ||
    everyone?.ok !== true ||
    !groupValuesAreKnown(cells, everyone.value, column)
      ? null
      : groupValues(cells, everyone.value, column);

  // A column of references or notes is no grouping, and the arrow keys pass over such columns on the way to others.
  const tooMany = values !== null && values.length > MOST_GROUPS && setUp.groups.length === 0;
  const suggest =
    values !== null && !tooMany && values.length > 0 && setUp.groups.length === 0 && !setUp.leaveOutUngrouped;
  useEffect(() => {
    // A first suggestion: every value is a group of its own.
    if (suggest && values !== null)
      dispatch({ action: "edited", change: { groups: groupForEachValue(values) } });
  }, [suggest, values, dispatch]);

  if (list === null) return <NeedsCases heading="Group the cases" />;
  const problems =
    grouped === null || grouped.ok ? [] : grouped.problems.filter(({ kind }) => kind !== "unmappedValues");
  const ready = grouped?.ok === true;
  return (
    <ScreenFrame
      heading="Group the cases"
      lead="Each group gets cases of its own in the sample, so that small groups are seen too."
      sentence="Next keeps this set-up as a draft on Audit record."
      primary={{
        label: "Next: how many cases?",
        refused:
          waiting ??
          (ready
            ? null
            : tooMany
              ? "Choose a column with fewer values, or draw from all."
              : "Put every value in a group, or leave it out."),
        press: () => void commands.saveSetUp({ screen: "sample", again: false }),
      }}
    >
      <ChoiceField
        label="Group by"
        value={column ?? ""}
        choices={columnChoices(list.headers, "No groups: draw from all")}
        change={(header) =>
          edit({
            groupColumn: header === "" ? null : header,
            groups: [],
            leaveOutUngrouped: false,
            stated: {},
          })
        }
        hint={
          values === null || everyone?.ok !== true
            ? undefined
            : `${counted(values.length, "value", "different values")} in ${counted(everyone.value.units.length, "case", "cases")}`
        }
      />
      <ProblemList problems={problems} byLooking />
      {column === null || values === null ? null : (
        <>
          {tooMany ? (
            <TooManyValues column={column} count={values.length} />
          ) : (
            <>
              <GroupCards values={values} />
              <UngroupedValues values={values} />
            </>
          )}
          <Link
            className="text-link"
            onClick={() => edit({ groupColumn: null, groups: [], leaveOutUngrouped: false, stated: {} })}
          >
            No groups: draw from all
          </Link>
        </>
      )}
      {ready && column !== null ? (
        <Message tone="success" title="Every case is in exactly one group" />
      ) : null}
      {ready && column === null ? (
        <p>All {counted(grouped.value.units.length, "case is", "cases are")} drawn from as one group.</p>
      ) : null}
    </ScreenFrame>
  );
}
