import { mutantsOf, mutated } from "../../scripts/mutate/mutants";

const changesOf = (source: string): readonly string[] =>
  mutantsOf("a.ts", source).map((mutant) => mutated(source, mutant));

test.each<[string, readonly string[]]>([
  ["a < b", ["a <= b"]],
  ["a + b", ["a - b", "a"]],
  ["a * (b - c)", ["a / (b - c)", "a", "a * (b + c)", "a * (b)"]],
  ["if (a) b();", ["if (!(a)) b();"]],
  ["a ? b : c", ["!(a) ? b : c"]],
  ["Math.max(a, 2)", ["Math.min(a, 2)", "Math.max(a, (2 + 1))"]],
  ["const a = true;", ["const a = false;"]],
  ["a && b", ["a || b"]],
])("%s", (source, changes) => expect(changesOf(source)).toEqual(changes));

test("texts, types and imports stay as they are", () => {
  expect(
    changesOf(
      'import { a } from "./a";\ninterface B { readonly c: 1 | true }\ntype D = 2;\n"e" + f;\nf + `${f}`;',
    ),
  ).toEqual([]);
});

test("each change says where it is and what it does", () => {
  expect(mutantsOf("a.ts", "a;\nb >= 10;")).toMatchObject([
    { line: 2, change: "b >= 10 → b > 10" },
    { line: 2, change: "b >= 10 → b >= (10 + 1)" },
  ]);
});
