import fc from "fast-check";
import { displayText } from "../../../simulator/host/display/display-text";
import { dateSerial, serialDate } from "../../../simulator/host/display/serial-date";

describe("what Excel displays", () => {
  test.each<[number | string | boolean, string, string]>([
    [0.1234, "0.0%", "12.3%"],
    [0.285, "0%", "29%"],
    [1.005, "0.00", "1.01"],
    [2.5, "0", "3"],
    [-2.5, "0", "-3"],
    [-0.2, "0", "0"],
    [1234.567, "#,##0", "1,235"],
    [1234567.5, "#,##0.00", "1,234,567.50"],
    [12, "#,##0", "12"],
    [0, "#,##0", "0"],
    [0, "#", ""],
    [5, "00000", "00005"],
    [123, "0000000000", "0000000123"],
    [1.5, "0.0#", "1.5"],
    [1.25, "0.0#", "1.25"],
    [12_345, "#,##0,", "12"],
    [0.25, "# ?/?", "1/4"],
    [2.5, "# ?/?", "2 1/2"],
    [12, '"£"#,##0.00', "£12.00"],
    [12, "[$£-809]#,##0.00", "£12.00"],
    [12, "0.00E+00", "1.20E+01"],
    [-5, '0;(0);"nil"', "(5)"],
    [0, '0;(0);"nil"', "nil"],
    [5, "0_);[Red](0)", "5 "],
    [5, "[>=3]0;[<0]-0;0.0", "5"],
    [1, "[>=3]0;[<0]-0;0.0", "1.0"],
    [5, '0" cases"', "5 cases"],
    [5, "0\\x", "5x"],
    [5, ";;;", ""],
    ["text", ";;;", ""],
    ["text", '0;0;0;"<"@">"', "<text>"],
    ["text", "@", "text"],
    ["text", "0.00", "text"],
    [5, "@", "5"],
    [true, "0.00", "TRUE"],
    [3_112_345, "000-0000", "311-2345"],
    [45_000, "dd/mm/yyyy", "15/03/2023"],
    [45_000, "d mmm yy", "15 Mar 23"],
    [45_000, "dddd, mmmm d", "Wednesday, March 15"],
    [45_000, "yyyy-mm-dd", "2023-03-15"],
    [45_000.75, "dd/mm/yyyy hh:mm", "15/03/2023 18:00"],
    [45_000.75, "h:mm AM/PM", "6:00 PM"],
    [0.5 + 5 / 1440, "hh:mm:ss", "12:05:00"],
    [5 / 1440, "mm:ss", "05:00"],
    [1.5, "[h]:mm", "36:00"],
    [0.000_005_787, "ss.00", "00.50"],
    [0.999_999_9, "hh:mm", "00:00"],
    [60, "dd/mm/yyyy", "29/02/1900"],
    [0, "dd/mm/yyyy", "00/01/1900"],
    [-1, "dd/mm/yyyy", "########"],
  ])("%p in %p is %p", (value, format, shown) => {
    expect(displayText(value, format, false)).toBe(shown);
  });

  test.each<[number, string]>([
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [-1.5, "-1.5"],
    [1_234_567_890_123_456, "1.23457E+15"],
    [1e15, "1E+15"],
    [12_345_678_901, "12345678901"],
    [1_234_567_890.123, "1234567890"],
    [123_456.789_012_345, "123456.789"],
    [0.000_123_456_789, "0.000123457"],
    [1.234_567_891_23e-7, "1.23457E-07"],
    [100, "100"],
    [0, "0"],
  ])("General shows %p as %p", (value, shown) => {
    expect(displayText(value, "General", false)).toBe(shown);
  });

  test("errors show their code, blank cells nothing", () => {
    expect(displayText({ error: "#N/A" }, "0.00", false)).toBe("#N/A");
    expect(displayText("", "0.00", false)).toBe("");
  });

  test("a workbook that counts from 1904 shows another date for the same number", () => {
    expect(displayText(0, "dd/mm/yyyy", true)).toBe("01/01/1904");
    expect(displayText(43_538, "dd/mm/yyyy", true)).toBe("15/03/2023");
  });

  test("no pattern makes it throw, and it always gives a text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme-ascii", maxLength: 12 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (format, value) => {
          expect(typeof displayText(value, format, false)).toBe("string");
        },
      ),
    );
  });

  test("the largest numbers have their percentages too", () => {
    const shown = displayText(1.797693134862316e306, "0%", false);
    expect(shown).toBe(`179769313486232${"0".repeat(294)}%`);
    expect(displayText(0.125, "0.0%%", false)).toBe("1250.0%%");
    expect(displayText(1_234_567, "0,,.00", false)).toBe("1.23");
  });

  test("a day and its serial number say the same in both systems", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1462, max: 2_900_000 }), fc.boolean(), (serial, date1904) => {
        const date = serialDate(serial, date1904);
        expect(date && dateSerial(date.year, date.month, date.day, date1904)).toBe(serial);
      }),
    );
  });
});
