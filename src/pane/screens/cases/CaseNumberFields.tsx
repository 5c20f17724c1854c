import { Checkbox, Link } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { useMemo, useState, type ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import { focusSoon } from "../../focus-soon";
import { caseNumbersQuestion } from "../../counted-frames";
import { usePane } from "../../pane-context";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { useWorkedOut } from "../../use-worked-out";
import { caseNumberHint } from "../../words/case-number-hint";
import { RowsInTwoGroups } from "./RowsInTwoGroups";

interface CaseNumberFieldsProps {
  readonly list: FoundList;
  readonly cells: ListCells | null;
}

/** What tells one case from another: one column, or several together; and whether several rows are one case. */
export function CaseNumberFields({ list, cells }: CaseNumberFieldsProps): ReactElement {
  const { state, dispatch } = usePane();
  const { caseIdColumns, severalRows } = state.setUp;
  const [adding, setAdding] = useState(false);
  const [first = "", ...further] = caseIdColumns;
  const edit = (columns: readonly string[]): void =>
    dispatch({
      action: "edited",
      // A column chosen as the first one can't stand beside itself.
      change: { caseIdColumns: [...new Set(columns.filter((column) => column !== ""))] },
    });
  const free = (own: string) =>
    list.headers.filter(({ header }) => header === own || !caseIdColumns.includes(header));
  const fields = adding ? [...further, ""] : further;
  const question = useMemo(
    () => (cells === null ? null : caseNumbersQuestion(cells, caseIdColumns)),
    [cells, caseIdColumns],
  );
  const { answer, current } = useWorkedOut(cells, cells?.rowCount ?? 0, question);
  const numbers = current ? answer : null;
  const repeated = numbers !== null && numbers.equal.length > 0;
  const severalMatters = cells !== null && (severalRows !== null || repeated);
  return (
    <>
      <ChoiceField
        label="Case number"
        value={first}
        choices={columnChoices(list.headers, first === "" ? "Choose the column" : undefined)}
        change={(column) => edit([column, ...further])}
        hint={cells === null ? undefined : caseNumberHint(caseIdColumns, numbers)}
      />
      {fields.map((own, place) => (
        <div className="further-column" key={place}>
          <ChoiceField
            label={place === 0 ? "Together with" : "and with"}
            value={own}
            choices={columnChoices(free(own), "No other column")}
            change={(column) => {
              setAdding(false);
              edit([first, ...fields.map((other, at) => (at === place ? column : other))]);
            }}
          />
        </div>
      ))}
      {first === "" || adding ? null : (
        <p className="tight">
          <Link
            className="text-link"
            onClick={() => {
              setAdding(true);
              focusSoon(".further-column select", "last");
            }}
          >
            <AddRegular aria-hidden="true" />
            Add a column
          </Link>
        </p>
      )}
      {severalMatters ? (
        <div>
          <Checkbox
            label="Several rows are one case"
            checked={severalRows !== null}
            onChange={(_, { checked }) =>
              dispatch({ action: "edited", change: { severalRows: checked === true ? "refuse" : null } })
            }
          />
          <p className="hint">
            Rows with the same number are one case, drawn once: one child with several referrals.
          </p>
        </div>
      ) : null}
      <RowsInTwoGroups />
    </>
  );
}
