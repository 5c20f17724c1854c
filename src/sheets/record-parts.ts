import type { DrawRecord, RecordedDraw, RecordedStratum } from "../core/sampling/draw-record";
import { checkingRecipe } from "../core/sampling/checking-recipe";
import type { SelectionMethod } from "../core/sampling/sample-definition";
import { momentInWords } from "./moment-words";
import type { Part, PartRow } from "./part";
import type { Role } from "./plan";
import { recordGrid, recordLabels, seedNotShown } from "./record-labels";
import {
  checkedWords,
  drawNumberWords,
  listWords,
  periodWords,
  pickedWords,
  sharedOutWords,
  stateMeanings,
} from "./record-words";
import { columnPoints, textPoints } from "./text-lines";

/** A label with its value; a value too long for the page wraps in its column. */
export function factRow(label: string, value: string, role: Role = "line"): PartRow {
  const room = columnPoints(recordGrid.slice(1).reduce((sum, width) => sum + width, 0));
  const long = role === "line" && textPoints(value, 10, false) > room;
  return { cells: [label, value], roles: ["rowHeader", long ? "text" : role], data: true };
}

/** State, list, case number and period: what everybody asks first. */
export function factsPart(record: DrawRecord): Part {
  const { definition, draw } = record;
  return {
    ruled: [],
    rows: [
      {
        cells: [recordLabels.state, record.state, stateMeanings[record.state]],
        roles: ["rowHeader", "lead", "line"],
        data: true,
      },
      factRow(recordLabels.since, momentInWords(record.stateSince)),
      factRow(recordLabels.by, record.by),
      factRow(recordLabels.why, record.stateReason),
      factRow(recordLabels.checked, checkedWords(record.events)),
      factRow("Audit", definition.name),
      factRow("Draw", drawNumberWords(record.sheet)),
      factRow("List", listWords(definition, draw)),
      factRow("Case number", definition.frame.caseIdColumns.join(" / ")),
      ...severalRowsFact(definition),
      factRow("Period", periodWords(definition)),
    ],
  };
}

/** Said only where several rows may be one case. */
function severalRowsFact({ frame }: DrawRecord["definition"]): readonly PartRow[] {
  const several = frame.severalRowsACase ?? null;
  if (several === null) return [];
  const words = {
    refuse: "",
    firstGroup: "; one in several groups goes into the group that stands first",
    lastGroup: "; one in several groups goes into the group that stands last",
  }[several.rowsInTwoGroups];
  return [factRow("A case", `All rows with the same case number${words}`)];
}

export function drawPart(record: DrawRecord, draw: RecordedDraw): Part {
  const origin =
    draw.seedOrigin === "typed" ? "Typed by the auditor" : "Made by this computer’s random source";
  const sheets = [draw.sampleSheet, ...(draw.frameSheet === null ? [] : [draw.frameSheet])];
  return {
    ruled: [],
    rows: [
      { cells: ["The draw"], roles: ["section"], height: 24 },
      factRow("How cases were picked", pickedWords(record.definition)),
      factRow(
        "Shared out",
        sharedOutWords(
          record.definition,
          draw.strata.map(({ label }) => label),
        ),
      ),
      factRow("List frozen", momentInWords(draw.frozenAt)),
      factRow(recordLabels.seed, draw.seed ?? seedNotShown, draw.seed === null ? "line" : "codeLine"),
      factRow("Where the seed comes from", `${origin}, ${momentInWords(draw.seedMadeAt)}`),
      factRow(recordLabels.seedHash, draw.seedHash, "codeLine"),
      factRow("Method", draw.method),
      ...(draw.toolVersion === undefined ? [] : [factRow("Drawn with", `Case Audit ${draw.toolVersion}`)]),
      factRow(recordLabels.fingerprint, draw.fingerprint, "codeLine"),
      ...(draw.frameOrder === undefined
        ? []
        : [factRow(recordLabels.frameOrder, draw.frameOrder, "codeLine")]),
      factRow("Sheets of this draw", sheets.join(", ")),
    ],
  };
}

/** A sample at equal steps has neither spares nor more cases later. */
const LATER_CASES =
  "DRAWN has the numbers of the first draw. For spares that were used, and cases drawn later, put in greater numbers: the next ranks follow.";

/** How to draw again without this tool: the rules with a line for a shell, and a short program where Audit frame stands. */
export function checkingParts(
  method: SelectionMethod,
  {
    strata,
    frameSheet,
  }: {
    readonly strata: readonly Pick<RecordedStratum, "label" | "drawn">[];
    readonly frameSheet: string | null;
  },
): readonly Part[] {
  const recipe = checkingRecipe(method, strata);
  const heading = (text: string): PartRow => ({ cells: [text], roles: ["section"], height: 24 });
  const note = (text: string): PartRow => ({ cells: [text], roles: ["note"] });
  const code = (line: string): PartRow => ({ cells: [line], roles: ["codeLine"], data: true });
  const rules: Part = {
    ruled: [],
    rows: [
      heading("How to check this without Excel"),
      ...recipe.rules.map((rule): PartRow => ({ cells: [rule], roles: ["line"] })),
      code(recipe.command),
      note(recipe.commandNote),
    ],
  };
  // Without Audit frame there is nothing to save for the program.
  if (frameSheet === null) return [rules];
  const program: Part = {
    ruled: [],
    rows: [
      heading("The whole draw, with Python"),
      note(recipe.scriptNote),
      ...(method === "systematic" ? [] : [note(LATER_CASES)]),
      ...recipe.script.map(code),
    ],
  };
  return [rules, program];
}
