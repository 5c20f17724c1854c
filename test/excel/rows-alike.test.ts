import fc from "fast-check";
import { rowsAlike } from "../../src/excel/rows-alike";

const looks = fc.array(fc.constantFrom("", "heading", "header", "row", "last"), { maxLength: 60 });

test("law: carried out in their order, the pieces give every row its looks", () => {
  fc.assert(
    fc.property(looks, (wanted) => {
      const given = wanted.map(() => "");
      for (const { first, count, like } of rowsAlike(wanted)) {
        if (like === null) expect(count).toBe(1);
        else expect([1, count]).toContain(like.count);
        for (let index = 0; index < count; index += 1) {
          const from = like === null ? null : like.first + (like.count === 1 ? 0 : index);
          if (from !== null) expect(from).toBeLessThan(first);
          given[first + index] = (from === null ? wanted[first] : given[from]) ?? "";
        }
      }
      expect(given).toEqual(wanted);
    }),
  );
});

test("law: looks are made anew once only for each that there is", () => {
  fc.assert(
    fc.property(looks, (wanted) => {
      const anew = [...rowsAlike(wanted)].filter(({ like }) => like === null);
      expect(anew.length).toBe(new Set(wanted.filter((look) => look !== "")).size);
    }),
  );
});

test("a table like one before it comes in one piece, and so do many rows like one", () => {
  const table = ["heading", "header", "row", "row", "last", ""];
  const pieces = [
    ...rowsAlike([...table, ...table, "heading", "header", "row", "row", "row", "row", "last"]),
  ];
  const asWords = pieces.map(
    ({ first, count, like }) => `${first}+${count} of ${like ? `${like.first}+${like.count}` : "none"}`,
  );
  expect(asWords).toEqual([
    "0+1 of none",
    "1+1 of none",
    "2+1 of none",
    "3+1 of 2+1",
    "4+1 of none",
    "6+5 of 0+5",
    "12+4 of 0+4",
    "16+3 of 2+3",
  ]);
});
