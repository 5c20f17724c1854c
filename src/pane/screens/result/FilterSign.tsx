import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CountedAs } from "../../../core/findings/counted-as";
import { focusIfLost } from "../../focus-if-lost";
import { usePane } from "../../pane-context";
import type { PaneState } from "../../pane-state";
import { Message } from "../../parts/Message";
import { countWord } from "../../words/count-words";
import { counted, listed, numberText, quoted } from "../../words/sentence-words";

/** What the filter in the sheet shows, with the way to clear it; or whose filter stands in the way of it. */
export function FilterSign(): ReactElement | null {
  const { state, commands } = usePane();
  const { caseFilter } = state;
  if (caseFilter === null) return null;
  const { answer, count } = caseFilter;
  const replace = async (): Promise<void> => {
    await commands.filterToCases(count, true);
    focusIfLost(".filter-sign button");
  };
  const clear = async (): Promise<void> => {
    await commands.clearFilter();
    focusIfLost();
  };
  if (answer.state === "filterStands") {
    return (
      <Message
        className="filter-sign"
        tone="warning"
        title="Another filter is on"
        actions={
          <Button className="compact" onClick={() => void replace()}>
            Replace it
          </Button>
        }
      >
        <p>
          Somebody filtered {quoted(answer.sheet)}. Nothing was changed. If you replace it, what it was set to
          is lost.
        </p>
      </Message>
    );
  }
  const { asked, gone, others, changed, by, filter } = answer;
  const showing = filter.shown.length;
  const isExact = gone === 0 && others === 0 && showing === asked;
  return (
    <Message
      className="filter-sign"
      tone={isExact && changed === 0 ? "success" : "warning"}
      title={`${quoted(filter.standing.sheet)} was filtered to ${counted(showing, "case", "cases")}`}
      actions={
        <Button className="compact" onClick={() => void clear()}>
          Clear the filter
        </Button>
      }
    >
      <p>
        {describedCount(count, state)}, filtered by {listed(by.map(quoted))}. Colleagues who have the workbook
        open may see the filter too.
      </p>
      {changed === 0 ? null : (
        <p>
          {counted(changed, "mark of this question has", "marks of this question have")} changed since the
          cases were counted. The sheet shows the {numberText(asked)} that were counted.
        </p>
      )}
      {gone === 0 ? null : <p>{counted(gone, "case is", "cases are")} no longer on the sheet.</p>}
      {others === 0 ? null : (
        <p>
          {counted(others, "other case shows", "other cases show")} as well: Excel can’t tell{" "}
          {others === 1 ? "it" : "them"} apart by what the cells display.
        </p>
      )}
    </Message>
  );
}

function describedCount(count: CountedAs, { preview }: PaneState): string {
  const criterion = preview?.findings.set.criteria.find(({ id }) => id === count.criterion);
  const question = criterion === undefined ? "" : ` on question ${criterion.number}`;
  const group = count.stratum === null || count.stratum === "" ? "" : ` in ${quoted(count.stratum)}`;
  return `The cases ${countWord(count)}${question}${group}`;
}
