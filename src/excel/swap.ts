import type { Destination } from "./sheet-destinations";

/**
 * Puts a sheet that was built aside into the place and name of the old one, which is deleted, or kept under its dated
 * name. It comes after all writing: if anything failed before, the old sheet stands untouched.
 */
export function swap(context: Excel.RequestContext, { writtenAs, name, replaces }: Destination): void {
  if (replaces === null) return;
  const { worksheets } = context.workbook;
  const old = worksheets.getItem(name);
  const made = worksheets.getItem(writtenAs);
  if (replaces.keptAs === null) old.delete();
  else old.name = replaces.keptAs;
  made.name = name;
  made.position = replaces.position;
}
