import { Link } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { columnValuesInSlices, type ColumnValue } from "../../../core/frame/column-values";
import type { FoundList, ListHeader } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { TextField } from "../../parts/TextField";
import { conditionFaults, type ConditionFaults, type FieldFault } from "../../rule-faults";
import { newCondition, withValues, type TypedCondition } from "../../typed-rule";
import { firstTest, offeredTest, offeredTests } from "../../words/rule-tests";
import { ConditionEnds } from "./ConditionEnds";
import { useWorkedOut } from "../../use-worked-out";
import { LOOKING } from "../../words/looking";
import type { Question } from "../../worked-out";
import { TypedValues } from "./TypedValues";
import { ValueChoices } from "./ValueChoices";

/** Columns with more different values than this have a text field in place of a list. */
const MOST_OFFERED = 200;

interface ConditionFieldsProps {
  readonly condition: TypedCondition;
  /** null where it is the only one. */
  readonly number: number | null;
  readonly list: FoundList;
  readonly cells: ListCells | null;
  readonly change: (condition: TypedCondition) => void;
  readonly remove: () => void;
}

/** One condition: the column, the test, and what it is compared with. */
export function ConditionFields(props: ConditionFieldsProps): ReactElement {
  const { condition, number, list, change } = props;
  const faults = conditionFaults(condition);
  const looks = (column: string): ListHeader["looksLike"] =>
    list.headers.find(({ header }) => header === column)?.looksLike ?? "text";
  const tests = offeredTests(looks(condition.column), condition.test);
  return (
    <section className="card condition" aria-label={number === null ? "Condition" : `Condition ${number}`}>
      {number === null ? null : (
        <div className="line">
          <h2>Condition {number}</h2>
          <Link className="text-link" aria-label={`Remove condition ${number}`} onClick={props.remove}>
            Remove
          </Link>
        </div>
      )}
      <div className="column">
        <ChoiceField
          label="Column"
          value={condition.column}
          choices={columnChoices(list.headers, condition.column === "" ? "Choose the column" : undefined)}
          change={(column) => change({ ...newCondition(column), test: firstTest(looks(column)) })}
        />
      </div>
      {condition.column === "" ? null : (
        <>
          <ChoiceField
            label="Test"
            value={offeredTest(condition.test)}
            choices={tests}
            change={(value) => {
              const test = tests.find((offered) => offered.value === value)?.value ?? condition.test;
              const values = takesSeveral(test) ? condition.values : condition.values.slice(0, 1);
              change(withValues({ ...condition, test }, values));
            }}
          />
          <Compared {...props} fault={faults} />
        </>
      )}
    </section>
  );
}

function Compared({
  condition,
  cells,
  change,
  fault,
}: Pick<ConditionFieldsProps, "condition" | "cells" | "change"> & {
  readonly fault: ConditionFaults;
}): ReactElement | null {
  const { column, test, values } = condition;
  switch (test) {
    case "isBlank":
    case "isNotBlank":
      return null;
    case "numberBetween":
    case "dateBetween":
      return <ConditionEnds condition={condition} cells={cells} change={change} fault={fault} />;
    case "contains":
    case "doesNotContain":
      return (
        <TextField
          label="Words"
          value={values[0] ?? ""}
          hint={fault.values?.sentence ?? "Capitals make no difference."}
          change={(text) => change({ ...condition, values: [text] })}
        />
      );
    default:
      return cells === null ? null : (
        <Values
          key={column}
          cells={cells}
          condition={condition}
          fault={fault.values}
          change={(chosen) => change(withValues(condition, chosen))}
        />
      );
  }
}

function Values(props: {
  readonly cells: ListCells;
  readonly condition: TypedCondition;
  readonly fault: FieldFault | null;
  readonly change: (values: readonly string[]) => void;
}): ReactElement {
  const { cells, condition, fault, change } = props;
  const { column } = condition;
  const question = useMemo((): Question<readonly ColumnValue[]> => {
    const held = cells.columns.find(({ header }) => header === column)?.values ?? [];
    return { name: `values of ${column}`, key: "", work: () => columnValuesInSlices(held) };
  }, [cells, column]);
  const { answer: values } = useWorkedOut(cells, cells.rowCount, question);
  if (values === null) return <p className="hint">{LOOKING}</p>;
  return values.length > MOST_OFFERED || values.length === 0 ? (
    <TypedValues different={values.length} chosen={condition.values} fault={fault} change={change} />
  ) : (
    <ValueChoices values={values} chosen={condition.values} fault={fault} change={change} />
  );
}

function takesSeveral(test: TypedCondition["test"]): boolean {
  return !["contains", "doesNotContain"].includes(test);
}
