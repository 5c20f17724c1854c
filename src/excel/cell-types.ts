import { refusal, success, type Outcome } from "../core/outcome";
import type { PlannedArea } from "../sheets/plan";
import { rangeOf } from "./areas";
import { widthOfBlock } from "./blocks";
import type { GatheredBlock } from "./gathered-block";
import { request } from "./request";

/** Rows between two suspects that are asked for along with them: one range costs more than some cells. */
const rowsBetween = 50;

/** Cells and ranges whose types are asked for in one request. */
const cellsPerRequest = 60_000;
const rangesPerRequest = 500;

/** Some rows of a block that hold a suspect; rows counted from 0 within the block. */
interface Run {
  readonly gathered: GatheredBlock;
  readonly first: number;
  readonly last: number;
}

/**
 * Tells error values from texts that look like one, in the blocks themselves: 1 request where any cell could be an
 * error, more only for very many such cells; else none.
 */
export async function errorsTold(
  blocks: readonly GatheredBlock[],
  signal: AbortSignal | null,
): Promise<Outcome<null>> {
  for (const runs of batches(blocks.flatMap(runsOf))) {
    const answer = await request({ written: [], signal }, (context) => {
      const ranges = runs.map((run) => {
        const sheet = context.workbook.worksheets.getItem(run.gathered.block.sheet);
        const range = rangeOf(sheet, areaOf(run));
        range.load("valueTypes");
        return range;
      });
      return () => ranges.map((range) => range.valueTypes as unknown as string[][]);
    });
    if (!answer.ok) return refusal(...answer.problems);
    for (const [index, { gathered, first }] of runs.entries()) {
      const width = widthOfBlock(gathered.block);
      for (const [down, row] of (answer.value[index] ?? []).entries())
        for (const [across, type] of row.entries())
          if (type === "Error") gathered.isError((first + down) * width + across);
    }
  }
  return success(null);
}

function areaOf({ gathered: { block }, first, last }: Run): PlannedArea {
  return { ...block.area, top: block.area.top + first, bottom: block.area.top + last };
}

/** Rows with suspects, near ones together, none longer than a request takes. */
function runsOf(gathered: GatheredBlock): readonly Run[] {
  const width = widthOfBlock(gathered.block);
  const most = Math.max(1, Math.floor(cellsPerRequest / width));
  const runs: { gathered: GatheredBlock; first: number; last: number }[] = [];
  for (const place of gathered.suspects) {
    const row = Math.floor(place / width);
    const run = runs.at(-1);
    if (run !== undefined && row - run.last <= rowsBetween && row - run.first < most) run.last = row;
    else runs.push({ gathered, first: row, last: row });
  }
  return runs;
}

function batches(runs: readonly Run[]): readonly (readonly Run[])[] {
  const packed: Run[][] = [];
  let cells = Infinity;
  for (const run of runs) {
    const size = (run.last - run.first + 1) * widthOfBlock(run.gathered.block);
    if (cells + size > cellsPerRequest || (packed.at(-1)?.length ?? 0) === rangesPerRequest) {
      packed.push([]);
      cells = 0;
    }
    packed.at(-1)?.push(run);
    cells += size;
  }
  return packed;
}
