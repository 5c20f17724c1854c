import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { findingsWorkbook } from "../../src/share/findings-workbook";
import { inOneGo } from "../../src/core/sliced";
import type { Guarded, LeakKind, LeakSearch } from "../../src/share/leaks/leak";
import { leaks as leaksInSlices } from "../../src/share/leaks/leaks";
import { shareableWorkbook as shareableInSlices } from "../../src/share/shareable-workbook";
import type { SharedReport } from "../../src/share/shared-report";
import { packedParts } from "../../src/share/xlsx/packed-parts";
import { exampleRecord, exampleSampleRows } from "../sheets/example-audit";
import { anyReport } from "./any-report";
import { exampleReport } from "./example-report";

const leaks = (bytes: Uint8Array, guarded: Guarded): LeakSearch => inOneGo(leaksInSlices(bytes, guarded));
const shareableWorkbook = (report: SharedReport, guarded: Guarded) =>
  inOneGo(shareableInSlices(report, guarded));
const nobody: Guarded = { caseIds: [], carriedValues: [], allowed: [] };
const file = findingsWorkbook(exampleReport);

/** The example's file with one part changed, or added. */
function changed(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(file);
  const before = parts[name] === undefined ? "" : strFromU8(parts[name]);
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${name}`);
  return packedParts({ ...parts, [name]: strToU8(after) });
}

const sheet3 = "xl/worksheets/sheet3.xml";
const inCell = (text: string): string =>
  `<c r="A90" s="0" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe("a file as it is made", () => {
  const guarded: Guarded = {
    caseIds: (exampleRecord.draw?.tickets ?? []).map(({ key }) => key),
    carriedValues: exampleSampleRows.flatMap(({ carried }) => carried.map(String)),
    allowed: [],
  };

  test("of the example holds no case number and nothing carried along", () => {
    expect([...guarded.caseIds].length).toBeGreaterThan(60);
    expect(leaks(file, guarded)).toEqual({ leaks: [], unsure: [] });
    const made = shareableWorkbook(exampleReport, guarded);
    expect(made.ok && Buffer.from(made.file).equals(Buffer.from(file))).toBe(true);
  });

  test("of any report has no leak where there is nothing to guard", () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(leaks(findingsWorkbook(report), nobody)).toEqual({ leaks: [], unsure: [] });
      }),
      { numRuns: 40 },
    );
  });
});

describe("a planted leak is found", () => {
  const planted: readonly (readonly [string, Uint8Array, LeakKind])[] = [
    ["a part more", changed("xl/comments1.xml", () => "<comments/>"), "unexpectedPart"],
    ["custom XML", changed("customXml/item1.xml", () => "<a/>"), "unexpectedPart"],
    ["a pivot cache", changed("xl/pivotCache/pivotCacheRecords1.xml", () => "<a/>"), "unexpectedPart"],
    ["shared strings", changed("xl/sharedStrings.xml", () => "<sst/>"), "unexpectedPart"],
    ["a sixth sheet", changed("xl/worksheets/sheet6.xml", () => "<worksheet/>"), "unexpectedPart"],
    [
      "a part less",
      packedParts(Object.fromEntries(Object.entries(unzipSync(file)).filter(([name]) => name !== sheet3))),
      "missingPart",
    ],
    ["bytes behind the file", Buffer.concat([file, strToU8("ABC-12345")]), "unexpectedBytes"],
    [
      "a remark in the container",
      zipSync(
        Object.fromEntries(
          Object.entries(unzipSync(file)).map(([name, part]) => [name, [part, { comment: "x" }]]),
        ),
        { level: 9, mtime: new Date(1980, 0, 1) },
      ),
      "unexpectedBytes",
    ],
    [
      "when it was made",
      zipSync(unzipSync(file), { level: 9, mtime: new Date(2017, 11, 6) }),
      "unexpectedBytes",
    ],
    ["no workbook at all", strToU8("Case;Name"), "unexpectedBytes"],
    ["a comment of XML", changed(sheet3, (text) => `${text}<!-- ABC -->`), "unreadablePart"],
    [
      "raw text",
      changed(sheet3, (text) => text.replace("</sheetData>", "<![CDATA[x]]></sheetData>")),
      "unreadablePart",
    ],
    [
      "a formula",
      changed(sheet3, (text) => text.replace("</row>", '<c r="Z1" s="0"><f>1+1</f><v>2</v></c></row>')),
      "formula",
    ],
    [
      "a formula in the chart",
      changed("xl/charts/chart1.xml", (text) => text.replace(/<c:f>[^<]*/, "<c:f>[1]Cases!$A$1")),
      "formula",
    ],
    [
      "a hidden sheet",
      changed("xl/workbook.xml", (text) => text.replace('sheetId="2"', 'sheetId="2" state="veryHidden"')),
      "hiddenSheet",
    ],
    [
      "a hidden row",
      changed(sheet3, (text) => text.replace('<row r="5"', '<row r="5" hidden="1"')),
      "unexpectedAttribute",
    ],
    [
      "a cell of an old kind",
      changed(sheet3, (text) => text.replace('t="inlineStr"', 't="str"')),
      "unexpectedAttribute",
    ],
    [
      "a link to another file",
      changed("xl/_rels/workbook.xml.rels", (text) =>
        text.replace("styles.xml", "file:///C:/cases.xlsx").replace('Id="rId0"', 'Id="rId0"'),
      ),
      "outsideLink",
    ],
    [
      "a link said to be outside",
      changed("xl/_rels/workbook.xml.rels", (text) =>
        text.replace('Target="styles.xml"', 'Target="styles.xml" TargetMode="External"'),
      ),
      "outsideLink",
    ],
    [
      "a defined name",
      changed("xl/workbook.xml", (text) =>
        text.replace(
          "</definedNames>",
          "<definedName name=\"Cases\">'Notes'!$A$1</definedName></definedNames>",
        ),
      ),
      "definedName",
    ],
    [
      "a printed area of elsewhere",
      changed("xl/workbook.xml", (text) => text.replace("'Cover'!", "'Audit sample'!")),
      "definedName",
    ],
    [
      "an author",
      changed("docProps/core.xml", (text) =>
        text.replace("</cp:coreProperties>", "<dc:creator>A. Name</dc:creator></cp:coreProperties>"),
      ),
      "property",
    ],
    [
      "a link in a cell",
      changed(sheet3, (text) =>
        text.replace("</sheetData>", '</sheetData><hyperlinks><hyperlink ref="A1"/></hyperlinks>'),
      ),
      "unexpectedElement",
    ],
    [
      "an extension",
      changed(sheet3, (text) => text.replace("</worksheet>", "<extLst/></worksheet>")),
      "unexpectedElement",
    ],
    [
      "a sign that turns text round",
      changed(sheet3, (text) => text.replace("</row>", `${inCell("a\u202eb")}</row>`)),
      "unseenSign",
    ],
    [
      "a sign spelt by its number",
      changed(sheet3, (text) => text.replace("</row>", `${inCell("a_x200B_b")}</row>`)),
      "unseenSign",
    ],
  ];

  test.each(planted)("%s", (_, bytes, kind) => {
    expect(leaks(bytes, nobody).leaks.map((leak) => leak.kind)).toContain(kind);
  });
});

describe("a case number", () => {
  const guarded: Guarded = { ...nobody, caseIds: ["Z9-17/0042", "Z90815", "00417", "Q7", "57", "NFA"] };
  const written = (report: Partial<SharedReport>) =>
    leaks(findingsWorkbook({ ...exampleReport, ...report }), guarded);
  const noted = (sentence: string) => written({ caveats: [{ about: "A note", sentence }] });

  test.each([
    ["as it is", "as in Z9-17/0042.", "Z9-17/0042"],
    ["in small letters", "see z90815", "Z90815"],
    ["split by spaces", "see Z9 17 0042", "Z9-17/0042"],
    ["sign by sign", "Z 9 0 8 1 5", "Z90815"],
    ["without its dashes", "(Z9170042)", "Z9-17/0042"],
    ["over two lines", "Z9-17/\n0042", "Z9-17/0042"],
    ["in wide signs", "Ｚ９０８１５", "Z90815"],
    ["with an unseen sign inside", "Z90\u200b815", "Z90815"],
    ["that begins with zeros", "case 00417", "00417"],
    ["inside a formula", '=HYPERLINK("Z90815")', "Z90815"],
    ["inside HTML", "<b>Z90815</b>", "Z90815"],
    ["that is short, with letters and digits", "the case Q7 shows", "Q7"],
  ])("%s is found, with its place", (_, sentence, found) => {
    expect(noted(sentence).leaks).toContainEqual(
      expect.objectContaining({ kind: "caseId", found, place: expect.stringMatching(/^Notes C\d+$/) }),
    );
  });

  test.each([
    ["a longer word", "AZ90815 and Z908155"],
    ["another number", "10,417 cases; 417; 0.00417"],
    ["words that stand apart", "Z9, then 17; then 0042"],
  ])("is not found in %s", (_, sentence) => {
    expect(noted(sentence).leaks).toEqual([]);
  });

  test("that is a short number or word is said, and does not stop", () => {
    const { leaks: certain, unsure } = noted("57 of 60");
    expect(certain).toEqual([]);
    expect(unsure).toContainEqual({ kind: "caseId", place: expect.stringMatching(/^Notes C/), found: "57" });
    expect(unsure.map(({ found }) => found)).toContain("NFA");
  });

  test.each<readonly [string, Partial<SharedReport>, string]>([
    [
      "in an answer to a survey",
      {
        survey: {
          facts: [],
          pairs: [],
          answers: [{ about: "Which case?", words: "Z90815", respondents: "6 of 30", bearInMind: "" }],
        },
      },
      "Survey C6",
    ],
    ["in the title", { title: "Audit of Z90815" }, "docProps/core.xml"],
    ["in the marking, and so in the footer", { marking: "Z90815" }, "Results"],
    [
      "in the alternative text of the chart",
      { chart: { rows: exampleReport.chart?.rows ?? [], alternativeText: "Z90815", key: "" } },
      "xl/drawings/drawing1.xml",
    ],
    [
      "in a label of the chart",
      { chart: { rows: [{ question: "Z90815", read: 3, whisker: null }], alternativeText: "", key: "" } },
      "xl/charts/chart1.xml",
    ],
  ])("%s is found", (_, report, place) => {
    expect(written(report).leaks.map((leak) => leak.place)).toContain(place);
  });

  test("anywhere in any report stops it", () => {
    const places = [
      "what",
      "contact",
      "date",
      "period",
      "signedOff",
      "sentences",
      "results",
      "actions",
      "reasons",
      "toImprove",
      "goodPractice",
      "bases",
      "caveats",
      "method",
      "hidden",
    ] as const;
    const filledIn = (part: unknown): unknown =>
      typeof part === "string"
        ? "told of Z9 17 0042 here"
        : Array.isArray(part)
          ? [
              Object.fromEntries(
                Object.keys((part[0] as object | undefined) ?? {}).map((key) => [key, "Z9170042"]),
              ),
            ]
          : part;
    for (const place of places) {
      const given = exampleReport[place].length === 0 ? [{ about: "", sentence: "" }] : exampleReport[place];
      const report = { ...exampleReport, [place]: filledIn(given) };
      const made = shareableWorkbook(report, guarded);
      expect([place, made.ok]).toEqual([place, false]);
    }
  });
});

describe("a carried value", () => {
  const guarded: Guarded = {
    caseIds: [],
    carriedValues: ["Moss Side Primary School", "Early Help", "Hospital Ward", "Ann"],
    allowed: ["Early Help", "Was the hospital ward told?"],
  };
  const noted = (sentence: string) =>
    leaks(findingsWorkbook({ ...exampleReport, caveats: [{ about: "A note", sentence }] }), guarded);

  test("is found as a whole, in any spelling of its spaces", () => {
    expect(noted("From moss-side  primary school.").leaks).toContainEqual({
      kind: "carriedValue",
      place: expect.stringMatching(/^Notes C/),
      found: "Moss Side Primary School",
    });
  });

  test("may be said where it is a label, and inside a wording that is allowed, but not beside it", () => {
    expect(noted("Early Help was given.").leaks).toEqual([]);
    expect(noted("7: Was the hospital ward told?").leaks).toEqual([]);
    expect(noted("Was the hospital ward told? The hospital ward says so.").leaks).toHaveLength(1);
  });

  test("that is short is said where a cell holds nothing else, and does not stop", () => {
    expect(noted("Ann")).toEqual({
      leaks: [],
      unsure: [{ kind: "carriedValue", place: expect.stringMatching(/^Notes C/), found: "Ann" }],
    });
    expect(noted("Ann said so").unsure).toEqual([]);
  });
});
