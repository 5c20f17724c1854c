import type { CellValue } from "../../../src/core/frame/cell-value";
import { looksLikeSubHeading } from "../../../src/core/frame/looks-like-sub-heading";
import { looksLikeTotal } from "../../../src/core/frame/looks-like-total";

describe("rows that look like totals", () => {
  test.each<[CellValue, CellValue[]]>([
    ["Total", []],
    ["TOTALS:", [12]],
    ["Grand total", []],
    ["Sub-total", []],
    ["Subtotal North", []],
    ["Total cases 2017", ["x"]],
    ["North Total", [4]],
    ["2017 total", []],
    ["Sum:", [4]],
    ["Grand Count", [60]],
    ["North Count", [12]],
    ["", ["Total"]],
    ["  ", ["North", "Total:"]],
    ["", ["NFA Total", 12, ""]],
    ["", ["Grand Average", 4.5]],
    ["", ["Early Help Count", 12]],
    ["", ["Total number of referrals", 60]],
    ["", ["total (60)", "see note"]],
  ])("%j beside %j", (id, cells) => {
    expect(looksLikeTotal([id], cells)).toBe(true);
  });

  test.each<[CellValue, CellValue[]]>([
    ["CAM-1", ["Total"]],
    ["CAM-1", ["Total refusal of consent"]],
    [1001, ["Total"]],
    [true, ["Total"]],
    ["Totally-1", []],
    ["Total-care 12", []],
    ["", ["Total refusal of consent", "A. Smith"]],
    ["", ["A. Smith", "Full blood count"]],
    ["", ["Full blood count", ""]],
    ["", [12, 13]],
    ["", []],
    ["Basie Count", ["A. Smith", 4]],
    ["Basie Count", []],
    ["Li Max", [12]],
    ["Subtotality", []],
  ])("%j beside %j is none", (id, cells) => {
    expect(looksLikeTotal([id], cells)).toBe(false);
  });

  test("a case number of two columns: one that says so is enough, both must be blank else", () => {
    expect(looksLikeTotal(["Total", ""], [])).toBe(true);
    expect(looksLikeTotal(["", ""], ["Total"])).toBe(true);
    expect(looksLikeTotal(["", 3], ["Total"])).toBe(false);
    expect(looksLikeTotal(["CAM-1", ""], ["Total"])).toBe(false);
  });
});

test("sub-headings are words alone in one of three columns or more", () => {
  expect(looksLikeSubHeading(["North area", "", "  "])).toBe(true);
  expect(looksLikeSubHeading(["North area", ""])).toBe(false);
  expect(looksLikeSubHeading(["CAM-1", "", ""])).toBe(false);
  expect(looksLikeSubHeading([7, "", ""])).toBe(false);
  expect(looksLikeSubHeading(["North area", "", 0])).toBe(false);
  expect(looksLikeSubHeading(["", "North area", ""])).toBe(true);
});
