import fc from "fast-check";
import { bandOfNumber } from "../../../src/core/frame/bands";
import { dayOfSerial, serialOfDay } from "../../../src/core/frame/calendar";
import type { GroupDefinition } from "../../../src/core/frame/frame-definition";
import { fittingPeriod, suggestedPeriods } from "../../../src/core/frame/suggested-periods";
import { suggestedRanges } from "../../../src/core/frame/suggested-ranges";

const ends = (groups: readonly GroupDefinition[]) => groups.map(({ from, to }) => [from, to]);
const labels = (groups: readonly GroupDefinition[]) => groups.map(({ label }) => label);

/** How many of the numbers lie in each range; null where one lies in none, or the ranges can't be used. */
function sizes(groups: readonly GroupDefinition[], numbers: readonly number[], bands: "number" | "date") {
  const bandOf = bandOfNumber({ groups, bands }, 1900);
  if (!bandOf.ok) return null;
  const found = numbers.map((number) => bandOf.value(number));
  if (found.includes(null)) return null;
  return groups.map(({ label }) => found.filter((name) => name === label).length);
}

describe("ranges of numbers", () => {
  test("whole numbers follow on one another", () => {
    const ages = Array.from({ length: 18 }, (_, age) => age);
    expect(ends(suggestedRanges([...ages, ...ages], 4))).toEqual([
      [null, 3],
      [4, 8],
      [9, 12],
      [13, null],
    ]);
    expect(labels(suggestedRanges([1, 2, 3, 4], 2))).toEqual(["2 or less", "3 or more"]);
  });

  test("numbers with a point follow on by their last digit", () => {
    expect(ends(suggestedRanges([0.5, 1, 1.25, 2.5, 3, 4], 2))).toEqual([
      [null, 2.49],
      [2.5, null],
    ]);
  });

  test("equal numbers are never parted, and numbers too alike make fewer ranges", () => {
    const mostlyNone = [...Array.from({ length: 90 }, () => 0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    expect(ends(suggestedRanges(mostlyNone, 4))).toEqual([
      [null, 0],
      [1, null],
    ]);
    expect(ends(suggestedRanges([7, 7, 7], 4))).toEqual([[7, null]]);
    expect(suggestedRanges([], 4)).toEqual([]);
  });

  const number = fc.oneof(
    fc.integer({ min: -20, max: 120 }),
    fc.integer({ min: -2000, max: 2000 }).map((value) => value / 100),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  test("every number lies in exactly one, none is empty, and none is larger than its part and one tie", () => {
    fc.assert(
      fc.property(
        fc.array(number, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 6 }),
        (numbers, count) => {
          const groups = suggestedRanges(numbers, count);
          const found = sizes(groups, numbers, "number");
          expect(groups.length).toBeLessThanOrEqual(count);
          expect(found).not.toBeNull();
          expect(found?.every((size) => size > 0)).toBe(true);
          expect(new Set(labels(groups)).size).toBe(groups.length);
        },
      ),
    );
  });

  test("different numbers are shared out to within one of equal", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer(), { minLength: 6, maxLength: 80 }),
        fc.integer({ min: 2, max: 6 }),
        (numbers, count) => {
          const found = sizes(suggestedRanges(numbers, count), numbers, "number") ?? [];
          expect(found).toHaveLength(count);
          expect(Math.max(...found) - Math.min(...found)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe("periods of dates", () => {
  const day = (text: string): number => serialOfDay(text, 1900) ?? 0;

  test("months, quarters and years from their first day to their last", () => {
    const dates = [day("2016-02-29") + 0.5, day("2017-09-01"), day("2017-09-30"), day("2017-12-31")];
    expect(suggestedPeriods(dates, "month", 1900)).toEqual([
      { label: "February 2016", values: [], from: "2016-02-01", to: "2016-02-29" },
      { label: "September 2017", values: [], from: "2017-09-01", to: "2017-09-30" },
      { label: "December 2017", values: [], from: "2017-12-01", to: "2017-12-31" },
    ]);
    expect(labels(suggestedPeriods(dates, "quarter", 1900))).toEqual([
      "January to March 2016",
      "July to September 2017",
      "October to December 2017",
    ]);
    expect(ends(suggestedPeriods(dates, "year", 1900))).toEqual([
      ["2016-01-01", "2016-12-31"],
      ["2017-01-01", "2017-12-31"],
    ]);
  });

  test("every date lies in exactly one, also of workbooks that count from 1904", () => {
    const serial = fc.double({ min: 61, max: 200_000, noNaN: true });
    const length = fc.constantFrom("month", "quarter", "year");
    fc.assert(
      fc.property(fc.array(serial, { minLength: 1, maxLength: 30 }), length, (dates, unit) => {
        const found = sizes(suggestedPeriods(dates, unit, 1900), dates, "date");
        expect(found?.reduce((sum, size) => sum + size, 0)).toBe(dates.length);
        expect(found?.every((size) => size > 0)).toBe(true);
        const bandOf = bandOfNumber({ groups: suggestedPeriods(dates, unit, 1904), bands: "date" }, 1904);
        expect(bandOf.ok && dates.every((date) => bandOf.value(date) !== null)).toBe(true);
      }),
    );
  });

  test("the fitting length makes a handful", () => {
    expect(fittingPeriod([day("2017-09-01"), day("2017-11-01")], 1900)).toBe("month");
    expect(fittingPeriod([day("2016-09-01"), day("2017-11-01")], 1900)).toBe("quarter");
    expect(fittingPeriod([day("2010-09-01"), day("2017-11-01")], 1900)).toBe("year");
    expect(dayOfSerial(day("2017-11-01"), 1900)).toBe("2017-11-01");
  });
});
