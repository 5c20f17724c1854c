/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { act, configure, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import type { Sliced } from "../../src/core/sliced";
import { useWorkedOut } from "../../src/pane/use-worked-out";
import {
  answered,
  COUNTED_AT_ONCE,
  keepAnswer,
  keptAnswer,
  keyOf,
  type Question,
} from "../../src/pane/worked-out";
import { inOneGo } from "../../src/core/sliced";

configure({ asyncUtilTimeout: 20_000 });

beforeAll(() => {
  Object.defineProperty(globalThis, "MessageChannel", { value: MessageChannel, configurable: true });
});

const LONG = COUNTED_AT_ONCE + 1;

/** Says `word`; `begun` counts how often it was worked out. */
function question(word: string, begun: string[] = [], name = "word"): Question<string> {
  return {
    name,
    key: word,
    *work(): Sliced<string> {
      begun.push(word);
      yield;
      return word;
    },
  };
}

function Shown(props: {
  readonly subject: object | null;
  readonly rows: number;
  readonly asked: Question<string> | null;
}): ReactElement {
  const { answer, current } = useWorkedOut(props.subject, props.rows, props.asked);
  return <p>{`${answer ?? "nothing"}${current ? "" : ", not yet"}`}</p>;
}

const shown = (): string => screen.getByRole("paragraph").textContent;

test("an answer is kept under its name until another is, and for its subject only", () => {
  const subject = {};
  const begun: string[] = [];
  expect(inOneGo(answered(subject, question("one", begun)))).toBe("one");
  expect(inOneGo(answered(subject, question("one", begun)))).toBe("one");
  expect(begun).toEqual(["one"]);
  expect(keptAnswer({}, question("one"))).toBeNull();
  keepAnswer(subject, { name: "other", key: "" }, 0);
  expect(keptAnswer(subject, question("one"))).toEqual({ answer: "one" });
  inOneGo(answered(subject, question("two", begun)));
  expect(keptAnswer(subject, question("one"))).toBeNull();
});

test("a key tells a number that could not be read from an end that is open", () => {
  expect(keyOf({ from: Number.NaN })).not.toBe(keyOf({ from: null }));
  expect(keyOf(["a"], 1)).toBe(keyOf(["a"], 1));
});

test("of few rows the answer is there at once", () => {
  render(<Shown subject={{}} rows={COUNTED_AT_ONCE} asked={question("one")} />);
  expect(shown()).toBe("one");
});

test("of many rows it comes later, and the one before stands until then", async () => {
  const subject = {};
  const { rerender } = render(<Shown subject={subject} rows={LONG} asked={question("one")} />);
  expect(shown()).toBe("nothing, not yet");
  await screen.findByText("one");
  rerender(<Shown subject={subject} rows={LONG} asked={question("two")} />);
  expect(shown()).toBe("one, not yet");
  await screen.findByText("two");
});

test("an answer to something else never stands in for this one", async () => {
  const subject = {};
  const { rerender } = render(<Shown subject={subject} rows={LONG} asked={question("one")} />);
  await screen.findByText("one");
  rerender(<Shown subject={subject} rows={LONG} asked={question("two", [], "another list")} />);
  expect(shown()).toBe("nothing, not yet");
  rerender(<Shown subject={null} rows={0} asked={null} />);
  expect(shown()).toBe("nothing, not yet");
});

test("what is overtaken while the hands move is never begun", async () => {
  const subject = {};
  const begun: string[] = [];
  const { rerender } = render(<Shown subject={subject} rows={LONG} asked={question("one", begun)} />);
  await screen.findByText("one");
  for (const word of ["t", "tw", "two"])
    rerender(<Shown subject={subject} rows={LONG} asked={question(word, begun)} />);
  await screen.findByText("two");
  expect(begun).toEqual(["one", "two"]);
});

test("what goes wrong while it is worked out is not swallowed", async () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const wrong: Question<string> = {
    name: "wrong",
    key: "",
    *work(): Sliced<string> {
      yield;
      throw new RangeError("it can’t be");
    },
  };
  await expect(
    (async () => {
      render(<Shown subject={{}} rows={LONG} asked={wrong} />);
      await act(() => new Promise((done) => setTimeout(done, 50)));
    })(),
  ).rejects.toThrow("it can’t be");
  quiet.mockRestore();
});
