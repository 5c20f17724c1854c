import { readWorkbook } from "../../xlsx/read-workbook";
import { OpenWorkbook } from "./open-workbook";

export interface OpenedFile {
  /** Null where the file could not be read. */
  readonly open: OpenWorkbook | null;
  /** What was left out, or why it could not be read; null where there is nothing to say. */
  readonly notice: string | null;
}

function opened(bytes: Uint8Array, name: string): OpenedFile {
  const read = readWorkbook(bytes);
  if (!read.ok) return { open: null, notice: `${name} was not opened. ${read.reason}` };
  return {
    open: new OpenWorkbook(read.value, name),
    notice: read.leftOut.length > 0 ? read.leftOut.join(" ") : null,
  };
}

export async function openedFile(file: File): Promise<OpenedFile> {
  return opened(new Uint8Array(await file.arrayBuffer()), file.name);
}

const exampleName = "MASH referrals 2017.xlsx";

/** The made-up example, as the page's own server hands it out. */
export async function exampleFile(): Promise<OpenedFile> {
  const answer = await fetch(`../example/${encodeURIComponent(exampleName)}`);
  if (!answer.ok)
    return { open: null, notice: "The example is not there: start the simulator with npm start." };
  return opened(new Uint8Array(await answer.arrayBuffer()), exampleName);
}
