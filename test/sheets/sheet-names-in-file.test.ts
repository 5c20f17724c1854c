import { strToU8, zipSync } from "fflate";
import { sheetNamesInFile } from "../../src/sheets/sheet-names-in-file";

const workbook = (xml: string) =>
  zipSync({ "xl/workbook.xml": strToU8(xml), "xl/other.xml": strToU8("<x/>") });

test("the sheets of a workbook come by their names, whatever the writer of the file put around them", () => {
  const file = workbook(
    '<workbook xmlns="m"><sheets><sheet name="Audit findings" sheetId="1" r:id="a"/>' +
      '<x:sheet sheetId="2" state="hidden" name="Q&amp;A &lt;b&gt; &#39;n&#x2019;"/></sheets></workbook>',
  );
  expect(sheetNamesInFile(file)).toEqual({ names: ["Audit findings", "Q&A <b> 'n’"] });
});

test.each([
  ["a file with a password, or an .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "protected"],
  ["a text", strToU8("Referral,Outcome\n1,NFA\n"), "notAWorkbook"],
  ["nothing", new Uint8Array(), "notAWorkbook"],
  ["another kind of zip", zipSync({ "word/document.xml": strToU8("<w/>") }), "notAWorkbook"],
])("%s is told", (_, file, fault) => {
  expect(sheetNamesInFile(file)).toEqual({ fault });
});
