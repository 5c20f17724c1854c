import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";

/** Texts without control characters, also outside the basic plane, many of them beginnings of each other. */
const text = fc
  .array(fc.constantFrom("a", "A", " ", "/", "1", "é", "\ud7ff", "\ue000", "\uffee", "😀", "𝒜"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((letters) => letters.join(""));

test("law: the fingerprint is the SHA-256 of the lines sorted by their bytes, as any other program makes it", () => {
  const units = fc.array(fc.record({ key: text, stratum: text }), { maxLength: 12 });
  fc.assert(
    fc.property(units, (all) => {
      const lines = all.map(({ key, stratum }) => Buffer.from(`${key}\t${stratum}\n`, "utf8"));
      const digest = createHash("sha256")
        .update(Buffer.concat(lines.sort(Buffer.compare)))
        .digest("hex");
      const frame = all.map(({ key, stratum }) => ({
        key: key as UnitId,
        stratum: stratum as StratumLabel,
      }));
      expect(frameFingerprint(frame)).toBe(digest);
    }),
    { numRuns: 500 },
  );
});
