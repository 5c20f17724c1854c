import * as fc from "fast-check";
import { bytesOfRows } from "../../src/excel/bytes-of-rows";

const bytesAsSent = (rows: readonly (readonly unknown[])[]): number =>
  Buffer.byteLength(JSON.stringify(rows));

const texts = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.constantFrom('"', "\\", "\n", "’", "\ud83d"),
);
const cells = fc.oneof(
  texts,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.nat(20_000),
  fc.boolean(),
  fc.constant(null),
);

test("law: rows never take more bytes than were counted", () => {
  fc.assert(fc.property(fc.array(fc.array(cells)), (rows) => bytesOfRows(rows) >= bytesAsSent(rows)));
});

test("law: a row, a cell and an accented letter are counted at most one byte too many each", () => {
  const plain = fc.array(fc.array(fc.string({ unit: fc.constantFrom(..."abc 123’é") })));
  fc.assert(
    fc.property(plain, (rows) => {
      const most = rows.reduce((sum, row) => sum + row.length + 1, 1);
      const accents = rows.flat().join("").replace(/[^é]/g, "").length;
      expect(bytesOfRows(rows) - bytesAsSent(rows)).toBeLessThanOrEqual(most + accents);
    }),
  );
});
