import { createHash } from "node:crypto";
import fc from "fast-check";
import { frameFingerprint } from "../../../src/core/frame/fingerprint";
import {
  GROUPS,
  keyOf,
  unitLists,
  usableIds,
  withAnotherOrder,
  type Unit,
} from "../sampling/case-arbitraries";

/** The same by Node's own SHA-256 and by comparing bytes, not code points. */
function fingerprintOfNode(units: readonly Unit[]): string {
  const lines = units.map(({ key, stratum }) => Buffer.from(`${key}\t${stratum}\n`, "utf8"));
  return createHash("sha256")
    .update(Buffer.concat(lines.sort(Buffer.compare)))
    .digest("hex");
}

test("it is the SHA-256 of the lines sorted by their bytes", () => {
  fc.assert(
    fc.property(unitLists, (units) => expect(frameFingerprint(units)).toBe(fingerprintOfNode(units))),
  );
});

test("the order of the cases does not matter, and the list itself is left as it was", () => {
  fc.assert(
    fc.property(withAnotherOrder(unitLists), ([units, shuffled]) => {
      const before = JSON.stringify(units);
      expect(frameFingerprint(shuffled)).toBe(frameFingerprint(units));
      expect(JSON.stringify(units)).toBe(before);
    }),
  );
});

test("a case more, a case less, another case number and another group each change it", () => {
  fc.assert(
    fc.property(unitLists, fc.nat(), usableIds, fc.constantFrom(...GROUPS), (units, at, id, stratum) => {
      const key = keyOf(id);
      fc.pre(units.every((unit) => unit.key !== key));
      const index = at % units.length;
      const chosen = units[index] as Unit;
      const others = units.filter((unit) => unit !== chosen);
      const variants = [
        units,
        others,
        [...units, { key, stratum }],
        [...others, { ...chosen, key }],
        ...GROUPS.filter((group) => group !== chosen.stratum).map((group) => [
          ...others,
          { ...chosen, stratum: group },
        ]),
      ];
      expect(new Set(variants.map(frameFingerprint)).size).toBe(variants.length);
    }),
  );
});
