import fc from "fast-check";
import { serialOfDay, type DateSystem } from "../../../src/core/frame/calendar";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { conditionVerdict, type ConditionVerdict } from "../../../src/core/frame/condition-verdict";
import type { Condition } from "../../../src/core/frame/frame-definition";

const COLUMN = { column: "Age" };
const ERROR: CellValue = { error: "#N/A" };

function verdict(condition: Condition, system: DateSystem = 1900): ConditionVerdict {
  const made = conditionVerdict(condition, system, 1);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** What a condition says of each cell: + met, - not met, ? can't be told. */
function said(condition: Condition, cells: readonly CellValue[], system: DateSystem = 1900): string {
  const asked = verdict(condition, system);
  return cells.map((cell) => ({ true: "+", false: "-", null: "?" })[String(asked(cell))]).join("");
}

function faultOf(condition: Condition, rule = 1): unknown {
  const made = conditionVerdict(condition, 1900, rule);
  return made.ok ? null : made.problems;
}

const day = (text: string, system: DateSystem = 1900): number => serialOfDay(text, system) ?? Number.NaN;

describe("words", () => {
  const cells: readonly CellValue[] = ["NFA", "nfa", " Nfa\u00a0", "NFA.", "N FA", "", ERROR];

  test("capitals and white space at the ends don't matter, anything else does", () => {
    expect(said({ ...COLUMN, test: "is", value: " nFa " }, cells)).toBe("+++---?");
    expect(said({ ...COLUMN, test: "isNot", value: "NFA" }, cells)).toBe("---+++?");
    expect(said({ ...COLUMN, test: "isOneOf", values: ["Early Help", "NFA"] }, cells)).toBe("+++---?");
    expect(said({ ...COLUMN, test: "isNoneOf", values: ["Early Help", "NFA"] }, cells)).toBe("---+++?");
    expect(said({ ...COLUMN, test: "contains", value: "Fa" }, cells)).toBe("+++++-?");
    expect(said({ ...COLUMN, test: "doesNotContain", value: "fa" }, cells)).toBe("-----+?");
  });

  test("the two ways of writing an accent are one, also inside a text", () => {
    const written: readonly CellValue[] = ["Cafe\u0301", "CAF\u00c9", "Cafe"];
    expect(said({ ...COLUMN, test: "is", value: "caf\u00e9" }, written)).toBe("++-");
    expect(said({ ...COLUMN, test: "contains", value: "e\u0301" }, written)).toBe("++-");
  });

  test("a number is its shortest decimal, so that 17 and the text 17 are the same", () => {
    const seventeen: readonly CellValue[] = [17, "17", "17.0", 17.5, 117, " 17 "];
    expect(said({ ...COLUMN, test: "is", value: "17" }, seventeen)).toBe("++---+");
    expect(said({ ...COLUMN, test: "isOneOf", values: ["17.5", "117"] }, seventeen)).toBe("---++-");
    expect(said({ ...COLUMN, test: "contains", value: "17" }, seventeen)).toBe("++++++");
  });

  test("TRUE and FALSE are words, however they are written", () => {
    const truths: readonly CellValue[] = [true, false, "true", "False", 1, 0];
    expect(said({ ...COLUMN, test: "is", value: "True" }, truths)).toBe("+-+---");
    expect(said({ ...COLUMN, test: "isNoneOf", values: ["true"] }, truths)).toBe("-+-+++");
  });
});

test("blank is an empty cell or one with white space only; 0, FALSE and an error are not", () => {
  const cells: readonly CellValue[] = ["", "  ", "\u00a0\t", 0, false, "x", "\u200b", ERROR];
  expect(said({ ...COLUMN, test: "isBlank" }, cells)).toBe("+++----?");
  expect(said({ ...COLUMN, test: "isNotBlank" }, cells)).toBe("---++++?");
});

describe("numbers between two ends", () => {
  const cells: readonly CellValue[] = [-1, 0, 4.999, 5, 17, 17.001, "5", "", true, ERROR];

  test("both ends are inside, an end that is not there is open", () => {
    expect(said({ ...COLUMN, test: "numberBetween", from: 5, to: 17 }, cells)).toBe("---++----?");
    expect(said({ ...COLUMN, test: "numberBetween", from: 5, to: null }, cells)).toBe("---+++---?");
    expect(said({ ...COLUMN, test: "numberBetween", from: null, to: 0 }, cells)).toBe("++-------?");
    expect(said({ ...COLUMN, test: "numberBetween", from: 5, to: 5 }, cells)).toBe("---+-----?");
  });

  test("law: it is met exactly where the number is no less than one end and no more than the other", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, (a, b, value) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const inside = value >= from && value <= to;
        expect(verdict({ ...COLUMN, test: "numberBetween", from, to })(value)).toBe(inside);
        const [above, below] = [
          verdict({ ...COLUMN, test: "numberBetween", from, to: null })(value),
          verdict({ ...COLUMN, test: "numberBetween", from: null, to })(value),
        ];
        expect(above === true && below === true).toBe(inside);
      }),
    );
  });
});

describe("dates between two days", () => {
  const september = {
    ...COLUMN,
    test: "dateBetween",
    from: "2017-09-01",
    to: "2017-09-30",
    readTextDates: false,
  } as const;

  test("both days count whole: a time on the last day is inside, midnight after it is not", () => {
    const cells = [
      day("2017-09-01") - 0.0001,
      day("2017-09-01"),
      day("2017-09-30") + 0.9999,
      day("2017-10-01"),
    ];
    expect(said(september, cells)).toBe("-++-");
    expect(said({ ...september, from: null }, cells)).toBe("+++-");
    expect(said({ ...september, to: null }, cells)).toBe("-+++");
  });

  test("the same number is another day where the workbook counts from 1904", () => {
    const serial = day("2017-09-15", 1904);
    expect(said(september, [serial], 1904)).toBe("+");
    expect(said(september, [serial], 1900)).toBe("-");
  });

  test("text is read day first, and only with the auditor's yes", () => {
    const cells: readonly CellValue[] = [
      "1/9/2017",
      "30/09/2017 23:59",
      "09/30/2017",
      "1/9/17",
      "1 Sep",
      "",
      false,
      ERROR,
    ];
    expect(said(september, cells)).toBe("-------?");
    expect(said({ ...september, readTextDates: true }, cells)).toBe("++-----?");
    expect(said({ ...september, readTextDates: true }, ["1/9/2017"], 1904)).toBe("+");
  });
});

describe("what can't be asked is refused, with the number of the rule and the column", () => {
  const noValue: readonly Condition[] = [
    { ...COLUMN, test: "is", value: "" },
    { ...COLUMN, test: "contains", value: " \u00a0" },
    { ...COLUMN, test: "isOneOf", values: [] },
    { ...COLUMN, test: "isNoneOf", values: ["NFA", " "] },
  ];
  test.each(noValue)("no value: %j", (condition) => {
    expect(faultOf(condition, 3)).toEqual([
      { kind: "ruleUnusable", rule: 3, column: "Age", fault: "noValue" },
    ]);
  });

  const ranges: readonly (readonly [string, Condition])[] = [
    ["noEnd", { ...COLUMN, test: "numberBetween", from: null, to: null }],
    ["reversed", { ...COLUMN, test: "numberBetween", from: 18, to: 17 }],
    ["numberUnreadable", { ...COLUMN, test: "numberBetween", from: Number.NaN, to: 17 }],
    ["numberUnreadable", { ...COLUMN, test: "numberBetween", from: null, to: Infinity }],
    ["noEnd", { ...COLUMN, test: "dateBetween", from: null, to: null, readTextDates: true }],
    [
      "reversed",
      { ...COLUMN, test: "dateBetween", from: "2017-09-02", to: "2017-09-01", readTextDates: true },
    ],
    ["dayUnreadable", { ...COLUMN, test: "dateBetween", from: "2017-02-29", to: null, readTextDates: true }],
    ["dayUnreadable", { ...COLUMN, test: "dateBetween", from: null, to: "1/9/2017", readTextDates: true }],
  ];
  test.each(ranges)("%s: %j", (fault, condition) => {
    expect(faultOf(condition)).toEqual([{ kind: "ruleUnusable", rule: 1, column: "Age", fault }]);
  });
});

test("law: each test and its opposite part the cells that hold no error in two, and tell nothing of an error", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 4 }),
    fc.constantFrom<CellValue>("NFA", "nfa ", "", " ", 17, "17", 0, true, false),
  );
  const opposites = fc.oneof(
    fc.constantFrom("NFA", "17", "a", "TRUE").chain((value) =>
      fc.constantFrom<readonly [Condition, Condition]>(
        [
          { ...COLUMN, test: "is", value },
          { ...COLUMN, test: "isNot", value },
        ],
        [
          { ...COLUMN, test: "contains", value },
          { ...COLUMN, test: "doesNotContain", value },
        ],
        [
          { ...COLUMN, test: "isOneOf", values: [value, "x"] },
          { ...COLUMN, test: "isNoneOf", values: [value, "x"] },
        ],
        [
          { ...COLUMN, test: "isBlank" },
          { ...COLUMN, test: "isNotBlank" },
        ],
      ),
    ),
  );
  fc.assert(
    fc.property(opposites, cell, ([one, other], value) => {
      expect(verdict(one)(value)).toBe(!(verdict(other)(value) ?? false));
      expect([verdict(one)(ERROR), verdict(other)(ERROR)]).toEqual([null, null]);
    }),
  );
});
