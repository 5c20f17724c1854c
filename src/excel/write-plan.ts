import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { WorkbookPlan } from "../sheets/plan";
import type { WriteTerms, WrittenSheets } from "../sheets/workbook";
import { afterFailure } from "./after-failure";
import { applyLook } from "./apply-look";
import { parcels, type Sized } from "./chunks";
import { isTooLargeToSend } from "./host-error";
import { nextTurn } from "./next-turn";
import type { Operation } from "./operation";
import { lengthOfPlan, operations } from "./operations";
import { request } from "./request";
import { destinations, type Destination } from "./sheet-destinations";
import { standingWorkbook } from "./standing-workbook";
import { bodyLook } from "../sheets/stylesheet";
import { swap } from "./swap";

/** A piece of work on one sheet, or a swap. */
interface Task extends Sized {
  readonly destination: Destination;
  readonly operation: Operation | null;
}

/**
 * Applies a plan: 1 request that looks (none where that is known and no sheet is generated anew), 1 that writes and swaps (one more for each further MB), and 1 to show a sheet
 * where the plan asks for it. If anything fails, the sheets that were added are taken away again.
 */
export async function writePlan(plan: WorkbookPlan, terms: WriteTerms = {}): Promise<Outcome<WrittenSheets>> {
  const { progress, standing } = terms;
  const signal = progress?.signal ?? null;
  const looked = await standingWorkbook(plan, { written: [], signal }, standing);
  if (!looked.ok) return looked;
  const places = await destinations(plan, looked.value);

  const waiting = parcels(tasksOf(plan, places));
  const halves: (readonly Task[])[] = [];
  const next = (): readonly Task[] | null => {
    const half = halves.shift();
    if (half !== undefined) return half;
    const parcel = waiting.next();
    return parcel.done === true ? null : parcel.value;
  };
  const total = plan.sheets.reduce((sum, sheet) => sum + lengthOfPlan(sheet), 0);
  const added = new Set<string>();
  const edited = new Set<string>();
  let done = 0;
  for (let parcel = next(); parcel !== null; parcel = next()) {
    const now = parcel;
    await nextTurn();
    const answer = await request(
      { written: [...edited], signal, expects: isTooLargeToSend, sheet: parcel[0]?.destination.name ?? "" },
      (context) => {
        const open = new Map<string, Excel.Worksheet>();
        for (const task of now) carryOut(context, task, open, added);
        return () => undefined;
      },
    );
    if (answer.ok) {
      for (const { destination } of parcel) {
        if (destination.isNew) added.add(destination.writtenAs);
        else edited.add(destination.name);
      }
      done += parcel.reduce((sum, { operation }) => sum + (operation?.length ?? 0), 0);
      progress?.advance(done, total);
      continue;
    }
    if ("expected" in answer) {
      const smaller = halved(parcel);
      if (smaller !== null) {
        halves.unshift(...smaller);
        continue;
      }
    }
    const first = parcel[0];
    const problems: readonly Problem[] =
      "expected" in answer
        ? [
            {
              kind: "rowTooLarge",
              sheet: first?.destination.name ?? "",
              row: first?.operation?.row ?? 1,
              written: [],
            },
          ]
        : answer.problems;
    return refusal(...(await afterFailure(problems, parcel, added, edited)));
  }
  if (plan.activate !== null) await activate(plan.activate);
  return success({
    sheets: places.map(({ name }) => name),
    kept: places.flatMap(({ replaces }) => (replaces?.keptAs ? [replaces.keptAs] : [])),
  });
}

function* tasksOf(plan: WorkbookPlan, places: readonly Destination[]): Generator<Task, undefined> {
  for (const [index, sheet] of plan.sheets.entries()) {
    const destination = places[index];
    if (destination === undefined) continue;
    for (const operation of operations(sheet))
      yield { destination, operation, bytes: operation.bytes, cells: operation.cells };
  }
  for (const destination of places)
    if (destination.replaces !== null) yield { destination, operation: null, bytes: 1_000, cells: 0 };
  return undefined;
}

function carryOut(
  context: Excel.RequestContext,
  { destination, operation }: Task,
  open: Map<string, Excel.Worksheet>,
  added: ReadonlySet<string>,
): void {
  if (operation === null) return swap(context, destination);
  const name = destination.writtenAs;
  let sheet = open.get(name);
  if (sheet === undefined) {
    const { worksheets } = context.workbook;
    if (destination.isNew && !added.has(name)) {
      sheet = worksheets.add(name);
      applyLook(sheet.getRange(), bodyLook);
    } else {
      sheet = worksheets.getItem(name);
    }
    open.set(name, sheet);
  }
  operation.apply(sheet);
}

/** The same work in two smaller parcels; null where it can't be divided. */
function halved(parcel: readonly Task[]): readonly (readonly Task[])[] | null {
  if (parcel.length > 1) {
    const half = Math.ceil(parcel.length / 2);
    return [parcel.slice(0, half), parcel.slice(half)];
  }
  const [task] = parcel;
  const halves = task?.operation?.halves() ?? null;
  if (task === undefined || halves === null) return null;
  return halves.map((operation) => [
    { destination: task.destination, operation, bytes: operation.bytes, cells: operation.cells },
  ]);
}

/** Shows a sheet; it comes last and may fail without harm. */
async function activate(sheet: string): Promise<void> {
  await request({ written: [] }, (context) => {
    context.workbook.worksheets.getItem(sheet).activate();
    return () => undefined;
  });
}
