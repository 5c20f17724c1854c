import fc from "fast-check";
import { casesDigest } from "../../../src/core/change/cases-digest";
import type { UnitId } from "../../../src/core/frame/unit";

const cases = (keys: readonly string[]) =>
  keys.map((key) => ({ key: key as UnitId, role: "sample" as const }));

test("law: the order makes no difference, one case more or another does", () => {
  const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(keys, (all) => {
      const digest = casesDigest(cases(all));
      expect(casesDigest(cases([...all].reverse()))).toBe(digest);
      expect(casesDigest(cases(all.slice(1)))).not.toBe(digest);
      expect(casesDigest(cases([`${all[0] ?? ""}x`, ...all.slice(1)]))).not.toBe(digest);
    }),
  );
});

test("a replaced case is not one of them", () => {
  const replaced = { key: "CAM-1" as UnitId, role: "replaced" as const };
  expect(casesDigest([replaced, ...cases(["CAM-2"])])).toBe(casesDigest(cases(["CAM-2"])));
});
