import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { listUnderStatedHeaders } from "../../core/frame/stated-headers";
import { criteriaSet } from "../../core/scoring/criteria-sets";
import { groupValues, MOST_GROUPS } from "../group-values";
import { drawOf, existingCases, noOwnCases, ownCasesFault, ownCasesOf, type OwnCases } from "../own-cases";
import { usePane } from "../pane-context";
import { ChoiceField, columnChoices } from "../parts/ChoiceField";
import { ScreenFrame } from "../parts/ScreenFrame";
import { TextField } from "../parts/TextField";
import { listKey, ungrouped } from "../set-up";
import { useCountedList } from "../use-counted-list";
import { TooManyValues } from "./groups/TooManyValues";
import { ListChooser } from "./cases/ListChooser";
import { DrawFields } from "./own-cases/DrawFields";
import { MarkColumnFields } from "./own-cases/MarkColumnFields";
import { SizeFields } from "./own-cases/SizeFields";

const CHOSEN = [
  { value: "random", word: "At random" },
  { value: "notRandom", word: "Not at random" },
  { value: "unknown", word: "Nobody knows" },
] as const;

/** For cases that were chosen before: which table holds them, and how they were chosen. */
export function OwnCasesScreen(): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { setUp, audit, edited } = state;
  const { list, cells } = useCountedList();
  const existing = audit?.existingCases ?? null;
  const [own, setOwn] = useState<OwnCases>(existing === null ? noOwnCases : ownCasesOf(existing));
  useEffect(() => {
    // What was answered before stands in the fields again, or going on would wipe it.
    const before = audit?.existingCases ?? null;
    const table = audit?.lists.find(
      ({ place }) => before !== null && listKey(place) === listKey(before.place),
    );
    if (before === null || audit === null || edited) return;
    if (table === undefined) {
      // Its headers were named by the auditor, or it is gone.
      const { sheet, table: ofTable, named: name, headerRow: row, firstColumn: column } = before.place;
      if (ofTable !== null || name !== undefined) return;
      const headers = { sheet, row, column };
      const named = listUnderStatedHeaders(audit.look.sheets, headers);
      if (!named.ok) return;
      dispatch({ action: "headersNamed", headers, list: named.value });
    } else dispatch({ action: "listChosen", list: table });
    dispatch({
      action: "edited",
      change: {
        name: before.name,
        caseIdColumns: [before.caseIdColumn],
        ...ungrouped,
        groupColumn: before.groupColumn,
        criteriaSet: before.criteriaSet,
        scoredBefore: Object.values(before.markColumns),
        ...before.settings,
      },
    });
  }, [audit, edited, dispatch]);
  const change = (part: Partial<OwnCases>): void => setOwn({ ...own, ...part });
  const notAsked = setUp.scoredBefore === undefined && edited;
  useEffect(() => {
    // Back on this screen with other answers changed: the columns on the record are read with the others all the same.
    const before = Object.values(audit?.existingCases?.markColumns ?? {});
    if (notAsked && before.length > 0) dispatch({ action: "edited", change: { scoredBefore: before } });
  }, [notAsked, audit, dispatch]);
  const { groupColumn } = setUp;
  const rowCount = list?.rowCount ?? 0;
  const groups = useMemo(
    () =>
      groupColumn === null || cells === null
        ? [{ value: "", count: rowCount }]
        : groupValues(cells, groupColumn),
    [groupColumn, cells, rowCount],
  );
  const tooMany = groups.length > MOST_GROUPS;
  const labels = groups.map(({ value }) => value);
  // Where questions were edited already, the words of a column are given the marks that stand there.
  const standing = existing === null ? null : (audit?.criteria ?? null);
  const set = standing ?? criteriaSet(setUp.criteriaSet);
  return (
    <ScreenFrame
      heading="Where are your cases?"
      lead="Your cases stand in a table already. Case Audit adds columns to score them in, beside what is there."
      sentence="Keeps your answers on Audit record. Nothing is drawn."
      primary={{
        label: "Next: criteria",
        refused: list === null ? "Choose the table first." : ownCasesFault(own, labels, setUp, list),
        press: () => {
          if (list !== null)
            void commands.useExistingCases(
              {
                ...existingCases(own, labels, setUp, list),
                // Once these cases are on the record, their settings are changed on the settings screen.
                ...(existing === null ? {} : { settings: existing.settings }),
              },
              { screen: "criteria" },
            );
        },
      }}
    >
      <ListChooser />
      {list === null ? null : (
        <>
          <TextField
            label="Name of the audit"
            value={own.name === "" ? setUp.name : own.name}
            change={(name) => change({ name })}
          />
          <ChoiceField
            label="Case number"
            value={setUp.caseIdColumns[0] ?? ""}
            choices={columnChoices(list.headers, "Choose the column")}
            change={(column) =>
              dispatch({ action: "edited", change: { caseIdColumns: column === "" ? [] : [column] } })
            }
          />
          <ChoiceField
            label="Group"
            value={setUp.groupColumn ?? ""}
            choices={columnChoices(list.headers, "They are not grouped")}
            change={(column) =>
              dispatch({
                action: "edited",
                change: { ...ungrouped, groupColumn: column === "" ? null : column },
              })
            }
          />
          {tooMany ? <TooManyValues column={setUp.groupColumn ?? ""} count={groups.length} /> : null}
          {drawOf(own) !== null ? null : (
            <SizeFields
              groups={tooMany ? [] : groups}
              grouped={setUp.groupColumn !== null}
              sizes={own.sizes}
              change={(sizes) => change({ sizes })}
            />
          )}
          <Field label="How were they chosen?">
            <RadioGroup
              value={own.chosen}
              onChange={(_, { value }) =>
                change({ chosen: CHOSEN.find((way) => way.value === value)?.value ?? "unknown" })
              }
            >
              {CHOSEN.map(({ value, word }) => (
                <Radio key={value} value={value} label={word} />
              ))}
            </RadioGroup>
          </Field>
          {own.chosen === "random" ? (
            <DrawFields draw={own.draw} list={list} change={(draw) => change({ draw })} />
          ) : null}
          <section className="card">
            <h2>Marks that are there already</h2>
            <p className="hint">
              Say which column holds the marks of a question, and what its words stand for. Words that are not
              allowed count as unscored. Your cells are not changed. The other questions get a new column.
            </p>
            {(set?.criteria ?? []).map((criterion) => (
              <MarkColumnFields
                key={criterion.id}
                criterion={criterion}
                list={list}
                cells={cells}
                column={own.markColumns[criterion.id] ?? ""}
                said={own.markWords[criterion.id] ?? []}
                change={(column, said) => {
                  const markColumns = { ...own.markColumns, [criterion.id]: column };
                  change({ markColumns, markWords: { ...own.markWords, [criterion.id]: said } });
                  // The words of these columns are shown with their counts, so they are read with the others.
                  const scoredBefore = Object.values(markColumns).filter((each) => each !== "");
                  dispatch({ action: "edited", change: { scoredBefore } });
                }}
              />
            ))}
          </section>
        </>
      )}
    </ScreenFrame>
  );
}
