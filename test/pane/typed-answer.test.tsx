/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { CellValue } from "../../src/core/frame/cell-value";
import { answerReading } from "../../src/core/scoring/answer-reading";
import type { Criterion } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { TypedAnswer } from "../../src/pane/screens/score/TypedAnswer";

const [first] = mashThresholdSet.criteria;
const said: string[] = [];
const held: boolean[] = [];

function Typed(props: {
  readonly kind: "number" | "date" | "text";
  readonly cell?: CellValue;
  readonly days?: 1900 | 1904;
}): ReactElement {
  if (first === undefined) throw new Error("no question");
  const { kind, cell = "", days = 1900 } = props;
  const criterion: Criterion = { ...first, kind, marks: [], options: [] };
  return (
    <>
      <TypedAnswer
        criterion={criterion}
        kind={kind}
        days={days}
        reading={answerReading(cell, criterion)}
        shown={(part) => (part === "mark" ? cell : null)}
        say={(parts) => said.push(...parts.map(({ text }) => text))}
        holdsUp={(unreadable) => held.push(unreadable)}
      />
      <button type="button">Next question</button>
    </>
  );
}

beforeEach(() => {
  said.length = 0;
  held.length = 0;
});
const field = (): HTMLInputElement => screen.getByRole("textbox");
const leave = (): Promise<void> => userEvent.click(screen.getByRole("button"));

test.each([
  ["number", " 3.5 ", "3.5"],
  ["date", "23/11/2017", "2017-11-23"],
  ["text", " seen by the nurse ", "seen by the nurse"],
] as const)("a %s is said when the field is left, once", async (kind, typed, wanted) => {
  render(<Typed kind={kind} />);
  await userEvent.type(field(), typed);
  await leave();
  expect(said).toEqual([wanted]);
  expect(held.at(-1)).toBe(false);
});

test.each([
  ["number", "twelve", /not a number/],
  ["date", "31/11/2017", /not a day/],
] as const)(
  "what is no %s stays in the field, is never said, and holds the case up",
  async (kind, typed, fault) => {
    const { unmount } = render(<Typed kind={kind} />);
    await userEvent.type(field(), typed);
    await leave();
    expect(said).toEqual([]);
    expect(field().value).toBe(typed);
    expect(screen.getByText(fault)).toBeTruthy();
    expect(held.at(-1)).toBe(true);
    await userEvent.clear(field());
    expect(held.at(-1)).toBe(false);
    unmount();
  },
);

test.each([
  [1900, 43_062],
  [1904, 41_600],
] as const)(
  "a day that counts from %s is shown as the day that it is, and not said again",
  async (days, serial) => {
    render(<Typed kind="date" cell={serial} days={days} />);
    expect(field().value).toBe("23/11/2017");
    await userEvent.click(field());
    await leave();
    expect(said).toEqual([]);
  },
);

test("an answer is cleared", async () => {
  render(<Typed kind="number" cell={12} />);
  await userEvent.clear(field());
  await leave();
  expect(said).toEqual([""]);
});
