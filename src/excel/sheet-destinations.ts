import type { WorkbookPlan } from "../sheets/plan";
import { isAsWritten } from "../sheets/sheet-seal";
import { nextTurn } from "./next-turn";
import { freeSheetName, keptSheetName } from "../sheets/sheet-names";
import type { StandingWorkbook } from "./standing-workbook";

/** Where a plan is written, and what happens to a sheet that stands under its name. */
export interface Destination {
  /** The name under which it is written: aside where an old one stands. */
  readonly writtenAs: string;
  readonly name: string;
  /** It must be added before anything is written. */
  readonly isNew: boolean;
  readonly replaces: { readonly position: number; readonly keptAs: string | null } | null;
}

/**
 * One destination for each sheet of the plan. An old generated sheet goes only if every cell is as we wrote it and
 * nobody protected it; else it stays under a dated name.
 */
export async function destinations(
  plan: WorkbookPlan,
  workbook: StandingWorkbook,
): Promise<readonly Destination[]> {
  const taken = [...workbook.sheetNames];
  const claim = (name: string) => {
    taken.push(name);
    return name;
  };
  const places: Destination[] = [];
  for (const { sheet: name, owner } of plan.sheets) {
    const old = workbook.old.get(name);
    if (owner === "edited") {
      places.push({ writtenAs: name, name, isNew: false, replaces: null });
      continue;
    }
    if (old === undefined || owner === "created") {
      places.push({ writtenAs: claim(name), name, isNew: true, replaces: null });
      continue;
    }
    // A large sheet takes a while to be compared.
    await nextTurn();
    const writtenAs = claim(freeSheetName(`${name} being made`, taken));
    const day = plan.madeAt?.slice(0, 10) ?? "";
    // Who protected a sheet meant it to stay as it is.
    const mayGo = plan.keepOld !== true && !old.isProtected && old.cells !== null && isAsWritten(old.cells);
    const keptAs = mayGo ? null : claim(keptSheetName(name, day, taken));
    places.push({ writtenAs, name, isNew: true, replaces: { position: old.position, keptAs } });
  }
  return places;
}
