import { countedCells } from "../../../src/sheets/workings/counted-cells";

const mark = (...words: readonly string[]) => [{ is: "oneOf", column: "T[Q]", words } as const];

test.each([
  ["Yes", 'COUNTIFS(T[Q],"=Yes")'],
  ["Not met?", 'COUNTIFS(T[Q],"=Not met~?")'],
  ["*~", 'COUNTIFS(T[Q],"=~*~~")'],
  ['Said "no"', 'COUNTIFS(T[Q],"=Said ""no""")'],
  ["<5", 'COUNTIFS(T[Q],"=<5")'],
])("the word %s is counted as it stands", (word, formula) => {
  expect(countedCells([mark(word)])).toBe(formula);
});

test.each(["1", "=x", "TRUE", "1/2", "#N/A", "5%"])(
  "%s would be read as something else by COUNTIFS, and is looked up as it is written",
  (word) => {
    expect(countedCells([mark(word)])).toBe(`SUMPRODUCT(--ISNUMBER(1/(((T[Q]&"")="${word}"))))`);
  },
);

test("several words are added up; too many for a sum are looked up together", () => {
  expect(countedCells([mark("Yes", "Y")])).toBe('COUNTIFS(T[Q],"=Yes")+COUNTIFS(T[Q],"=Y")');
  const words = ["aa", "bb", "cc", "dd", "ee", "ff", "gg"];
  expect(countedCells([mark(...words)])).toBe(
    `SUMPRODUCT(--ISNUMBER(1/(${words.map((word) => `(T[Q]="${word}")`).join("+")})))`,
  );
});

test("conditions of one alternative must all hold; alternatives are added up", () => {
  expect(
    countedCells([
      [
        ...mark("Yes"),
        { is: "noneOf", column: "T[Role]", words: ["Replaced", "Spare"] },
        { is: "sameAs", column: "T[Group]", cell: "C$6", exact: false },
      ],
      [
        { is: "blank", column: "T[Q]" },
        { is: "filled", column: "T[P]" },
      ],
    ]),
  ).toBe(
    'COUNTIFS(T[Q],"=Yes",T[Role],"<>Replaced",T[Role],"<>Spare",T[Group],"="&C$6)+COUNTIFS(T[Q],"",T[P],"<>")',
  );
});

test("what COUNTIFS can’t compare makes one product of all conditions", () => {
  expect(
    countedCells([[...mark("Yes"), { is: "sameAs", column: "T[Group]", cell: "C$6", exact: true }]]),
  ).toBe('SUMPRODUCT(ISNUMBER(1/((T[Q]="Yes")))*EXACT(TRIM(T[Group]),C$6))');
  expect(countedCells([[{ is: "oneOf", column: "T[Q]", words: ["Yes"], trimmed: true }]])).toBe(
    'SUMPRODUCT(--ISNUMBER(1/((TRIM(T[Q])="Yes"))))',
  );
});

test("no alternative counts none, and a word longer than Excel takes has no formula", () => {
  expect(countedCells([])).toBe("0");
  expect(countedCells([mark("w".repeat(241))])).toBeNull();
});
