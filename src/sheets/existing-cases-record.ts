import * as v from "valibot";
import { countedText, wholeNumberText } from "../core/findings/number-text";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Moment } from "../core/sampling/draw-record";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { areaAddress } from "./area-address";
import { keptLines, valueOfKeptLines } from "./kept-lines";
import { momentInWords } from "./moment-words";
import { pageStep } from "./page-step";
import type { Part, PartRow } from "./part";
import type { SheetPlan, Step } from "./plan";
import { keptLine, recordGrid, recordLabels, recordTop } from "./record-labels";
import { indexesUnder } from "./record-places";
import { factRow } from "./record-parts";
import { placeSchema, settingsSchema } from "./record-schema";
import { settledRecord } from "./settled-record";
import { sheetHead } from "./sheet-head";
import { stackedParts } from "./stacked-parts";
import type { SheetCells } from "./workbook";

/** The word of the State fact where the cases were chosen outside this tool. */
export const chosenElsewhere = "Chosen elsewhere";

const casesSchema: v.GenericSchema<unknown, ExistingCases> = v.looseObject({
  name: v.string(),
  place: placeSchema,
  caseIdColumn: v.string(),
  groupColumn: v.nullable(v.string()),
  populationSizes: v.nullable(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)))),
  chosen: v.picklist(["random", "notRandom", "unknown"]),
  criteriaSet: v.string(),
  markColumns: v.record(v.string(), v.string()),
  settings: settingsSchema,
});

const chosenWords: Readonly<Record<ExistingCases["chosen"], string>> = {
  random: "At random, on the auditor’s word; they can’t be drawn again from this record",
  notRandom: "Not at random: what is found says nothing about other cases",
  unknown: "Nobody knows: what is found says nothing about other cases",
};

/** The record of an audit whose cases were chosen outside this tool; `standing` is what its sheet holds now. */
export function existingCasesSheet(
  cases: ExistingCases,
  facts: { readonly sheet: string; readonly by: string; readonly at: Moment },
  standing: SheetCells | null = null,
): SheetPlan {
  const { place, populationSizes } = cases;
  const address = areaAddress({
    top: place.headerRow,
    left: place.firstColumn,
    bottom: place.lastRow,
    right: place.lastColumn,
  });
  const sizes =
    populationSizes === null
      ? "Not known"
      : Object.entries(populationSizes)
          .map(([group, size]) =>
            group === "" ? countedText(size, "case", "cases") : `${group}: ${wholeNumberText(size)}`,
          )
          .join("; ");
  const parts: readonly Part[] = [
    {
      ruled: [],
      rows: [
        { cells: [recordLabels.state, chosenElsewhere], roles: ["rowHeader", "lead"], data: true },
        factRow(recordLabels.since, momentInWords(facts.at)),
        factRow(recordLabels.by, facts.by),
        factRow("Audit", cases.name),
        factRow("Table of cases", `Sheet “${place.sheet}”, ${address}, headers in row ${place.headerRow}`),
        factRow("Case number", cases.caseIdColumn),
        factRow("Group", cases.groupColumn ?? "Not grouped"),
        factRow("How many there were", sizes),
        factRow("How they were chosen", chosenWords[cases.chosen]),
      ],
    },
    {
      ruled: [],
      rows: [
        { cells: [recordLabels.kept], roles: ["section"], height: 24 },
        { cells: [keptLine], roles: ["note"] },
        ...keptLines({ version: 1, existingCases: cases }).map((line): PartRow => ({
          cells: [line],
          roles: ["codeLine"],
          data: true,
        })),
      ],
    },
  ];
  const stacked = stackedParts(parts, recordGrid, recordTop);
  const clear: readonly Step[] =
    standing === null
      ? []
      : [
          {
            step: "clear",
            area: {
              top: 1,
              left: 1,
              bottom: Math.max(recordTop, standing.values.length),
              right: Math.max(recordGrid.length, ...standing.values.map((row) => row.length)),
            },
          },
        ];
  return {
    sheet: facts.sheet,
    owner: standing === null ? "created" : "edited",
    steps: [
      ...clear,
      ...sheetHead(
        facts.sheet,
        "Which cases are audited and how they were chosen. Made by Case Audit; not for editing.",
        recordGrid.length,
      ),
      { step: "widths", left: 1, characters: recordGrid },
      ...stacked.steps,
      pageStep({ auditName: cases.name, sheet: facts.sheet }, null),
    ],
  };
}

/** What `existingCasesSheet` wrote; refused where the sheet is the record of a draw or is not whole. */
export function readExistingCases(found: SheetCells): Outcome<ExistingCases> {
  const { cells } = settledRecord(found, [chosenElsewhere]);
  const unreadable = (part: string) => refusal({ kind: "recordUnreadable", record: cells.sheet, part });
  const { values } = cells;
  if (!values.some((row) => row[0] === recordLabels.state && row[1] === chosenElsewhere)) {
    return unreadable(recordLabels.state);
  }
  const lines = indexesUnder(values, recordLabels.kept).map((index) => String(values[index]?.[0] ?? ""));
  const kept = v.safeParse(
    v.looseObject({ version: v.literal(1), existingCases: casesSchema }),
    valueOfKeptLines(lines.filter((line) => line !== keptLine)),
  );
  return kept.success ? success(kept.output.existingCases) : unreadable(recordLabels.kept);
}
