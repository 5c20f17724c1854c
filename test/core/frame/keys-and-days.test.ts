import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  dayFirstDate,
  dayInWords,
  dayOfSerial,
  daysInPeriod,
  serialOfDay,
} from "../../../src/core/frame/calendar";
import { caseKey, composedCaseKey } from "../../../src/core/frame/case-key";
import { columnLetters } from "../../../src/core/frame/cell-address";
import { dateSystem } from "../../../src/core/frame/date-system";
import { byCodePoint } from "../../../src/core/frame/fingerprint";
import { groupNameProblems } from "../../../src/core/frame/group-of-value";
import { rowDigest } from "../../../src/core/frame/row-digest";

describe("keys", () => {
  test("composed keys are joined by a stroke; one unusable part makes all unusable", () => {
    expect(composedCaseKey([" A ", 7])).toEqual({ ok: true, key: "A/7" });
    expect(composedCaseKey(["A", ""])).toEqual({ ok: false, fault: "blank" });
    expect(composedCaseKey([])).toEqual({ ok: false, fault: "blank" });
  });

  test("law: a key is its own key, and a whole number has the key of its text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const first = caseKey(text);
        if (first.ok) expect(caseKey(first.key)).toEqual(first);
      }),
    );
    fc.assert(
      fc.property(fc.integer(), (number) => expect(caseKey(number)).toEqual(caseKey(String(number)))),
    );
  });

  test("half a character, as =LEFT() of an emoji gives, is no key, and no part of a group's name", () => {
    // In UTF-8 every lone half is the same replacement sign: two such keys would get one ticket.
    for (const half of ["A\ud83d", "\ude00B"]) {
      expect(caseKey(half)).toEqual({ ok: false, fault: "controlCharacter" });
      expect(groupNameProblems([{ label: half, values: [] }])).toEqual([
        { kind: "groupNameUnusable", group: half, fault: "controlCharacter" },
      ]);
    }
    expect(caseKey("A😀")).toEqual({ ok: true, key: "A😀" });
    expect(groupNameProblems([{ label: "A😀", values: [] }])).toEqual([]);
  });

  test("a zero-width space is not trimmed, a no-break space and a byte order mark are", () => {
    expect(caseKey("\u200bA")).toEqual({ ok: true, key: "\u200bA" });
    expect(caseKey("\u00a0A\ufeff")).toEqual({ ok: true, key: "A" });
  });
});

describe("days", () => {
  test("serial numbers as Excel has them", () => {
    expect(serialOfDay("2017-09-01", 1900)).toBe(42979);
    expect(serialOfDay("2017-09-01", 1904)).toBe(42979 - 1462);
    expect(serialOfDay("1900-03-01", 1900)).toBe(61);
    expect(serialOfDay("2017-02-29", 1900)).toBeNull();
    expect(dayOfSerial(42979.999, 1900)).toBe("2017-09-01");
    expect(dayOfSerial(1e9, 1900)).toBeNull();
  });

  test("law: a day comes back from its serial number in either system", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_958_465 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, system) => {
          const day = dayOfSerial(serial, system);
          if (day !== null) expect(serialOfDay(day, system)).toBe(serial);
        },
      ),
    );
  });

  test("text is read day first or not at all", () => {
    expect(dayFirstDate("1/9/2017")).toBe("2017-09-01");
    expect(dayFirstDate("13/09/2017 14:05")).toBe("2017-09-13");
    for (const text of ["09/13/2017", "1/9/17", "2017-09-01", "1.9.2017", "1 Sept 2017", ""])
      expect(dayFirstDate(text)).toBeNull();
  });

  test("a period in words and days", () => {
    expect(daysInPeriod("2017-09-01", "2017-11-01")).toBe(62);
    expect(daysInPeriod("2017-11-01", "2017-09-01")).toBe(0);
    expect(dayInWords("2017-09-01")).toBe("1 September 2017");
  });

  test("the 1904 system is told by the year that Excel displays", () => {
    expect(dateSystem({ values: ["", 41517], text: ["", "01/09/2017"] })).toBe(1904);
    expect(dateSystem({ values: [42979], text: ["01/09/2017"] })).toBe(1900);
    expect(dateSystem({ values: [42979], text: ["1 Sep 17"] })).toBe(1900);
    expect(dateSystem({ values: [41517], text: ["01/09/17"] })).toBe(1904);
    expect(dateSystem({ values: [44525], text: ["25/11/21"] })).toBe(1900);
    expect(dateSystem({ values: [43063], text: ["25/11/21"] })).toBe(1904);
    expect(dateSystem({ values: [42979], text: ["Sep-17"] })).toBe(1900);
    expect(dateSystem({ values: [42979], text: ["#######"] })).toBeNull();
    expect(dateSystem(null)).toBeNull();
  });
});

test("the digest of a row: types kept apart, checked by another implementation", () => {
  const expected = createHash("sha256")
    .update("n1.5\u001fsCafé\u001f\u001fbTRUE\u001fe#N/A", "utf8")
    .digest("hex")
    .slice(0, 16);
  expect(rowDigest([1.5, "Cafe\u0301", "", true, { error: "#N/A" }])).toBe(expected);
  expect(rowDigest([1])).not.toBe(rowDigest(["1"]));
});

test("law: lines are ordered as their UTF-8 bytes are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(
        Math.sign(Buffer.compare(Buffer.from(a, "utf8"), Buffer.from(b, "utf8"))),
      );
    }),
  );
});

test("letters of columns", () => {
  expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  expect(columnLetters(0)).toBe("");
});
