/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";
import type { CellValue } from "../../src/core/frame/cell-value";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import type { MarkWord } from "../../src/core/scoring/mark-words";
import { MarkColumnFields } from "../../src/pane/screens/own-cases/MarkColumnFields";
import { list, listCells } from "./made-up-audit";

const criterion =
  mashThresholdSet.criteria.find(({ id }) => id === "agencies") ?? mashThresholdSet.criteria[1];

const said: { column: string; words: readonly MarkWord[] } = { column: "", words: [] };

function Fields({ values }: { readonly values: readonly CellValue[] }): ReactElement {
  const [column, setColumn] = useState("");
  const [words, setWords] = useState<readonly MarkWord[]>([]);
  if (criterion === undefined) throw new Error("no question");
  const cells = { ...listCells(), columns: [{ header: "Agency", position: 4, values, text: null }] };
  return (
    <MarkColumnFields
      criterion={criterion}
      list={list}
      cells={cells}
      column={column}
      said={words}
      change={(chosen, all) => {
        setColumn(chosen);
        setWords(all);
        Object.assign(said, { column: chosen, words: all });
      }}
    />
  );
}

const choosers = (): readonly (string | null)[] =>
  screen.getAllByRole("combobox", { name: /stands for$/ }).map((each) => each.getAttribute("aria-label"));

test("each word is shown with its count, plain ones are suggested by name, and nothing is mapped before it is said", async () => {
  render(<Fields values={["Y", "yes ", "Y", "n/a", "Perhaps", "", { error: "#N/A" }]} />);
  await userEvent.selectOptions(screen.getAllByRole("combobox")[0] as HTMLElement, "Agency");
  expect(said).toEqual({ column: "Agency", words: [] });
  expect(screen.getByText("“yes” (1): a mark of this question")).toBeTruthy();
  expect(screen.getByText("“#N/A” (1): an error of Excel, not allowed")).toBeTruthy();
  for (const name of ["“Y” (2) stands for", "“Perhaps” (1) stands for"])
    expect((screen.getByLabelText(name) as HTMLSelectElement).value).toBe("");
  await userEvent.click(screen.getByRole("button", { name: /^Use “Y” = Yes/ }));
  expect(said.words).toEqual([{ value: "Y", mark: "Yes" }]);
  expect(screen.queryByRole("button", { name: /^Use/ })).toBeNull();
  await userEvent.selectOptions(screen.getByLabelText("“Perhaps” (1) stands for"), "No");
  expect(said.words).toContainEqual({ value: "Perhaps", mark: "No" });
  await userEvent.selectOptions(screen.getByLabelText("“Y” (2) stands for"), "");
  expect(said.words).toEqual([{ value: "Perhaps", mark: "No" }]);
});

test("a column of case numbers, chosen by mistake, does not fill the pane", async () => {
  render(<Fields values={Array.from({ length: 2_471 }, (_, index) => `CAM-${index}`)} />);
  await userEvent.selectOptions(screen.getAllByRole("combobox")[0] as HTMLElement, "Agency");
  expect(choosers()).toHaveLength(20);
  expect(screen.getByText(/“Agency” holds 2,471 different words/)).toBeTruthy();
});
