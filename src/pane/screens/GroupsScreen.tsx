import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countsFrom1904 } from "../../core/frame/date-system";
import { placedProblems } from "../group-problems";
import { columnChange } from "../grouping-part";
import { usePane } from "../pane-context";
import { Message, Remark } from "../parts/Message";
import { ProblemList } from "../parts/ProblemList";
import { ScreenFrame } from "../parts/ScreenFrame";
import { countedFrame } from "../set-up-definition";
import { useCountedList } from "../use-counted-list";
import { counted } from "../words/sentence-words";
import { worthALook } from "../words/worth-a-look";
import { RowsInTwoGroups } from "./cases/RowsInTwoGroups";
import { NeedsCases } from "./NeedsCases";
import { CrossedGroups } from "./groups/CrossedGroups";
import { GroupingFields } from "./groups/GroupingFields";
import { GroupsNotUsed } from "./groups/GroupsNotUsed";

/** Which groups get cases of their own in the sample. */
export function GroupsScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp } = state;
  const { list, cells, everyone, grouped, waiting } = useCountedList();
  if (list === null) return <NeedsCases heading="Group the cases" />;
  if (setUp.selection === "simpleRandom") return <GroupsNotUsed />;
  const problems = grouped === null || grouped.ok ? [] : grouped.problems;
  const { ofList, ofGroups } = placedProblems(problems);
  const frame = grouped?.ok === true ? grouped.value : null;
  const column = setUp.groupColumn;
  const crossed = column !== null && setUp.crossColumn !== null;
  const whole = {
    list,
    cells,
    everyone: everyone?.ok === true ? everyone.value : null,
    system: cells !== null && countsFrom1904(cells, countedFrame(setUp, true)) ? 1904 : 1900,
  } as const;
  const ones = (frame?.warnings ?? []).filter(({ kind }) => kind === "groupOfOne");
  return (
    <ScreenFrame
      heading="Group the cases"
      lead="Each group gets cases of its own in the sample, so that small groups are seen too."
      sentence="Next keeps this set-up as a draft on Audit record."
      primary={{
        label: "Next: how many cases?",
        refused:
          waiting !== null
            ? waiting
            : frame !== null
              ? null
              : ofList.length + ofGroups.length > 0
                ? "Something has to be put right first: see above."
                : problems.some(({ kind }) => kind === "bandUnusable")
                  ? "Complete the ranges first."
                  : setUp.groups.length === 0
                    ? "Make groups, choose another column, or draw from all."
                    : "Put every value in a group, or leave it out.",
        press: () => void commands.saveSetUp({ screen: "sample", again: false }),
      }}
    >
      <ProblemList problems={ofList} byLooking />
      {/* It stays while the auditor chooses, or the field would go from under the hand. */}
      {column === null ? null : <RowsInTwoGroups />}
      <GroupingFields name="first" {...whole} />
      {column === null ? null : <GroupingFields name="second" {...whole} />}
      <ProblemList problems={ofGroups} byLooking />
      {crossed && frame !== null ? (
        <CrossedGroups first={setUp.groups} second={setUp.crossGroups} frame={frame} />
      ) : null}
      {worthALook(ones, "").map(({ sentence }) => (
        <Remark tone="warning" key={sentence}>
          {sentence}
        </Remark>
      ))}
      {column === null ? null : (
        <p className="tight">
          <Link
            className="text-link"
            onClick={() => dispatch({ action: "edited", change: columnChange(setUp, list, "first", "") })}
          >
            No groups: draw from all
          </Link>
        </p>
      )}
      {frame !== null && column !== null ? (
        <Message tone="success" title="Every case is in exactly one group" />
      ) : null}
      {frame !== null && column === null ? (
        <p>All {counted(frame.units.length, "case is", "cases are")} drawn from as one group.</p>
      ) : null}
    </ScreenFrame>
  );
}
