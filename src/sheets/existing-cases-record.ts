import { countedText, wholeNumberText } from "../core/findings/number-text";
import type { Moment } from "../core/sampling/draw-record";
import type { RecordedCheck } from "../core/sampling/last-check";
import type { DrawnElsewhere } from "../core/sampling/drawn-elsewhere";
import type { ExistingCases } from "../core/scoring/existing-cases";
import { areaAddress } from "./area-address";
import { existingCasesLabels } from "./existing-cases-labels";
import { drawnGroupsPart, statedDrawPart } from "./existing-draw-parts";
import { keptLines } from "./kept-lines";
import { momentInWords } from "./moment-words";
import { withPageBreaks } from "./page-breaks";
import { pageStep } from "./page-step";
import type { Part, PartRow } from "./part";
import type { SheetPlan, Step } from "./plan";
import { keptLine, recordGrid, recordLabels, recordTop } from "./record-labels";
import { checkingParts, factRow } from "./record-parts";
import { registerPart, ticketsPart } from "./record-proof-parts";
import { checkedWords } from "./record-words";
import { headHeight, sheetHead } from "./sheet-head";
import { stackedParts } from "./stacked-parts";
import type { SheetCells } from "./workbook";

const chosenWords: Readonly<Record<ExistingCases["chosen"], string>> = {
  random: "At random, on the auditor’s word; they can’t be drawn again from this record",
  notRandom: "Not at random: what is found says nothing about other cases",
  unknown: "Nobody knows: what is found says nothing about other cases",
};

const drawnWords = "At random, with a seed, by Case Audit’s method, outside this workbook";

/** The draw of cases that were drawn elsewhere by this tool's method, and the checks made of it. */
export interface DrawProof {
  readonly draw: DrawnElsewhere;
  readonly checks: readonly RecordedCheck[];
}

/**
 * The record of an audit whose cases were chosen outside this tool; `standing` is what its sheet holds now. With the proof of a
 * draw, its checks come last of all, so that a line is added without moving anything.
 */
export function existingCasesSheet(
  cases: ExistingCases,
  facts: { readonly sheet: string; readonly by: string; readonly at: Moment },
  standing: SheetCells | null = null,
  proof: DrawProof | null = null,
): SheetPlan {
  const parts =
    proof === null || cases.drawn === undefined
      ? [factsPart(cases, facts, null), keptPart(cases, null)]
      : [
          factsPart(cases, facts, proof),
          drawnGroupsPart(proof.draw),
          statedDrawPart(cases.drawn, proof.draw),
          ...checkingParts("stratified", { strata: proof.draw.strata, frameSheet: null }),
          ticketsPart(proof.draw.tickets),
          keptPart(cases, proof),
          registerPart(proof.checks),
        ];
  const stacked = stackedParts(withPageBreaks(parts, recordGrid, headHeight), recordGrid, recordTop);
  return {
    sheet: facts.sheet,
    owner: standing === null ? "created" : "edited",
    steps: [
      ...(standing === null ? [] : cleared(standing)),
      ...sheetHead(
        facts.sheet,
        "Which cases are audited and how they were chosen. Made by Case Audit; not for editing.",
        recordGrid.length,
      ),
      { step: "widths", left: 1, characters: recordGrid },
      ...stacked.steps,
      pageStep({ auditName: cases.name, sheet: facts.sheet }, null, stacked.breaks),
    ],
  };
}

function factsPart(
  cases: ExistingCases,
  facts: { readonly by: string; readonly at: Moment },
  proof: DrawProof | null,
): Part {
  const { place } = cases;
  const address = areaAddress({
    top: place.headerRow,
    left: place.firstColumn,
    bottom: place.lastRow,
    right: place.lastColumn,
  });
  return {
    ruled: [],
    rows: [
      {
        cells: [recordLabels.state, existingCasesLabels.chosenElsewhere],
        roles: ["rowHeader", "lead"],
        data: true,
      },
      factRow(recordLabels.since, momentInWords(facts.at)),
      factRow(recordLabels.by, facts.by),
      ...(proof === null ? [] : [factRow(recordLabels.checked, checkedWords(proof.checks))]),
      factRow("Audit", cases.name),
      factRow("Table of cases", `Sheet “${place.sheet}”, ${address}, headers in row ${place.headerRow}`),
      factRow("Case number", cases.caseIdColumn),
      factRow("Group", cases.groupColumn ?? "Not grouped"),
      factRow("How many there were", sizesWords(cases)),
      ...markWordsRows(cases),
      factRow("How they were chosen", proof === null ? chosenWords[cases.chosen] : drawnWords),
    ],
  };
}

/** So that a reader of the record sees how the auditor's own words were read. */
function markWordsRows(cases: ExistingCases): readonly PartRow[] {
  return Object.keys(cases.markWords ?? {}).flatMap((id) => {
    const fact = wordsFact(cases, id);
    return fact === null ? [] : [factRow(...fact)];
  });
}

/** What the words of a question's column stand for, with its label; null where nothing was said of them. */
export function wordsFact(
  { markColumns, markWords = {} }: Pick<ExistingCases, "markColumns" | "markWords">,
  id: string,
): readonly [label: string, said: string] | null {
  const column = markColumns[id];
  const said = (markWords[id] ?? []).map(({ value, mark }) => `“${value}” is ${mark}`).join("; ");
  return column === undefined || said === "" ? null : [`Words in “${column}”`, said];
}

function sizesWords({ populationSizes }: ExistingCases): string {
  if (populationSizes === null) return "Not known";
  return Object.entries(populationSizes)
    .map(([group, size]) =>
      group === "" ? countedText(size, "case", "cases") : `${group}: ${wholeNumberText(size)}`,
    )
    .join("; ");
}

function keptPart(existingCases: ExistingCases, proof: DrawProof | null): Part {
  return {
    ruled: [],
    newPage: proof !== null,
    rows: [
      { cells: [recordLabels.kept], roles: ["section"], height: 24 },
      { cells: [keptLine], roles: ["note"] },
      ...keptLines(keptExistingCases(existingCases, proof)).map((line): PartRow => ({
        cells: [line],
        roles: ["codeLine"],
        data: true,
      })),
    ],
  };
}

/** What is kept so that it can be read again. */
export function keptExistingCases(existingCases: ExistingCases, proof: DrawProof | null): object {
  const draw = proof === null ? {} : { draw: { method: proof.draw.method, strata: proof.draw.strata } };
  return { version: 1, existingCases, ...draw };
}

function cleared({ values }: SheetCells): readonly Step[] {
  const right = Math.max(recordGrid.length, ...values.map((row) => row.length));
  return [{ step: "clear", area: { top: 1, left: 1, bottom: Math.max(recordTop, values.length), right } }];
}
