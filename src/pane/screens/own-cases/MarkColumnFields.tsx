import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { questionName } from "../../../core/findings/question-name";
import type { FoundList } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import type { Criterion } from "../../../core/scoring/criterion";
import { foldedWord } from "../../../core/scoring/mark-meaning";
import { foundWords, suggestedMark, type MarkWord } from "../../../core/scoring/mark-words";
import { ChoiceField, columnChoices } from "../../parts/ChoiceField";
import { numberText, quoted } from "../../words/sentence-words";

/** A column with more different words than this is hardly one of marks; a chooser for each would fill the pane. */
const MOST_WORDS = 20;

interface MarkColumnFieldsProps {
  readonly criterion: Criterion;
  readonly list: FoundList;
  /** null until the columns have been read. */
  readonly cells: ListCells | null;
  /** "" for a new column. */
  readonly column: string;
  readonly said: readonly MarkWord[];
  readonly change: (column: string, said: readonly MarkWord[]) => void;
}

/** Which column holds the marks of a question already, and what its words stand for. Nothing counts before it is said. */
export function MarkColumnFields(props: MarkColumnFieldsProps): ReactElement {
  const { criterion, list, cells, column, said, change } = props;
  const read = cells?.columns.find(({ header }) => header === column);
  const isOfMarks = criterion.kind === "mark" && column !== "";
  const words = useMemo(
    () => (read === undefined || !isOfMarks ? [] : foundWords(read.values, criterion)),
    [read, isOfMarks, criterion],
  );
  const markOf = (value: string): string =>
    said.find((word) => foldedWord(word.value) === foldedWord(value))?.mark ?? "";
  const others = words.filter(({ reads }) => reads === "other");
  const offered = others.slice(0, MOST_WORDS);
  const without = (value: string): readonly MarkWord[] =>
    said.filter((word) => foldedWord(word.value) !== foldedWord(value));
  const suggested = offered.flatMap(({ value }): MarkWord[] => {
    const mark = markOf(value) === "" ? suggestedMark(value, criterion) : null;
    return mark === null ? [] : [{ value, mark }];
  });
  const name = questionName(criterion);
  const choices = [
    { value: "", word: "Not allowed" },
    ...criterion.marks.map(({ word }) => ({ value: word, word })),
  ];
  return (
    <div role="group" aria-label={name} className="mark-words">
      <ChoiceField
        label={name}
        value={column}
        choices={columnChoices(list.headers, "A new column")}
        change={(chosen) => change(chosen, [])}
      />
      {isOfMarks && read === undefined ? <p className="hint">The column is being read.</p> : null}
      {words
        .filter(({ reads }) => reads !== "other")
        .map(({ value, count, reads }) => (
          <p key={`${reads} ${value}`} className="hint">
            {`“${value}” (${numberText(count)}): ${reads === "mark" ? "a mark of this question" : "an error of Excel, not allowed"}`}
          </p>
        ))}
      {offered.map(({ value, count }) => (
        <ChoiceField
          key={value}
          label={`“${value}” (${numberText(count)}) stands for`}
          value={markOf(value)}
          choices={choices}
          change={(mark) => change(column, [...without(value), ...(mark === "" ? [] : [{ value, mark }])])}
        />
      ))}
      {others.length === offered.length ? null : (
        <p className="attention">
          {`${quoted(column)} holds ${numberText(others.length)} different words, so these are hardly marks. Only the first ${MOST_WORDS} are shown; the others are not allowed.`}
        </p>
      )}
      {suggested.length === 0 ? null : (
        <Button onClick={() => change(column, [...said, ...suggested])}>
          {`Use ${suggested.map(({ value, mark }) => `“${value}” = ${mark}`).join(", ")}`}
        </Button>
      )}
    </div>
  );
}
