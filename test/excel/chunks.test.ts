import * as fc from "fast-check";
import { bytesPerRequest, cellsPerRequest, parcels, rowBlocks } from "../../src/excel/chunks";

const pieces = fc.array(
  fc.record({ bytes: fc.integer({ min: 0, max: 700_000 }), cells: fc.integer({ min: 0, max: 90_000 }) }),
);

test("law: parcels hold every piece in its order, within the limits unless a piece alone is larger", () => {
  fc.assert(
    fc.property(pieces, (all) => {
      const packed = parcels(all);
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
      const packed = parcels(all);
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

test("law: blocks hold every row in its order and know their first", () => {
  const rows = fc.array(fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 3 }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(rows, (all) => {
      const blocks = rowBlocks(all);
      expect(blocks.flatMap((block) => block.rows)).toEqual(all);
      blocks.forEach(({ first, rows: [top] }) => expect(all[first]).toBe(top));
    }),
  );
});

test("a block ends before it is a quarter of a request", () => {
  const row = ["x".repeat(100_000)];
  expect(rowBlocks([row, row, row, row, row]).map(({ first }) => first)).toEqual([0, 2, 4]);
});
