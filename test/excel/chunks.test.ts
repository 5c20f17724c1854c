import * as fc from "fast-check";
import { bytesPerRequest, cellsPerRequest, parcels, rowBlocks } from "../../src/excel/chunks";

const pieces = fc.array(
  fc.record({ bytes: fc.integer({ min: 0, max: 700_000 }), cells: fc.integer({ min: 0, max: 90_000 }) }),
);

test("law: parcels hold every piece in its order, within the limits unless a piece alone is larger", () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const packed = [...parcels(all)];
      expect(packed.flat()).toEqual(all);
      for (const parcel of packed) {
        expect(parcel.length).toBeGreaterThan(0);
        if (parcel.length === 1) continue;
        expect(parcel.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(bytesPerRequest);
        expect(parcel.reduce((sum, { cells }) => sum + cells, 0)).toBeLessThanOrEqual(cellsPerRequest);
      }
    }),
  );
});

test("law: two neighbouring parcels would not fit into one", () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const packed = [...parcels(all)];
      packed.slice(1).forEach((parcel, index) => {
        const before = packed[index] ?? [];
        const first = parcel[0] ?? { bytes: 0, cells: 0 };
        const bytes = before.reduce((sum, piece) => sum + piece.bytes, first.bytes);
        const cells = before.reduce((sum, piece) => sum + piece.cells, first.cells);
        expect(bytes > bytesPerRequest || cells > cellsPerRequest).toBe(true);
      });
    }),
  );
});

test("law: blocks hold every row in its order, and none is empty", () => {
  const rows = fc.array(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 3 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (all) => {
      const blocks = [...rowBlocks(all)];
      const counts = blocks.map(({ count }) => count);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length);
      expect(counts.every((count) => count > 0)).toBe(true);
      blocks.forEach(({ first }, index) =>
        expect(first).toBe(counts.slice(0, index).reduce((sum, count) => sum + count, 0)),
      );
    }),
  );
});

test("a block ends before it is a quarter of a request", () => {
  const row = ["x".repeat(100_000)];
  expect([...rowBlocks([row, row, row, row, row])].map(({ first }) => first)).toEqual([0, 2, 4]);
});

test("pieces are made when their parcel is to be sent, and not before", () => {
  let made = 0;
  const pieces = (function* () {
    for (; made < 10; made += 1) yield { bytes: 400_000, cells: 1 };
  })();
  const first = parcels(pieces).next();
  expect(first.value).toHaveLength(2);
  expect(made).toBe(2);
});
