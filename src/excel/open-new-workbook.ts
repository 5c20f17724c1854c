import { success, type Outcome } from "../core/outcome";
import { hostError } from "./host-error";
import { stopAfterSeconds } from "./request";

/**
 * Opens a file as a new workbook in a window of its own: 1 request. `opened` is false where Excel refuses, whatever the
 * code, and where it does not answer in two minutes: the caller has the file and offers another way.
 *
 * Known of `Excel.createWorkbook` (ExcelApi 1.8): it takes the file as Base64 and no name, so that the new workbook is called
 * "Book1" or the like until it is saved. The policy "extension hardening" may refuse it (office-js #3568); Excel on the web
 * has answered GeneralException (#3646); Excel on iPad opened the file and answered NotImplemented (#1562, mended in 2021).
 * Checked by: test/excel/open-new-workbook.test.ts
 */
export async function openNewWorkbook(base64: string): Promise<Outcome<{ readonly opened: boolean }>> {
  let stop: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<boolean>((resolve) => {
    stop = setTimeout(() => resolve(false), stopAfterSeconds * 1000);
  });
  try {
    const answer = Excel.createWorkbook(base64).then(() => true);
    // An answer that comes too late changes nothing any more.
    answer.catch(() => undefined);
    return success({ opened: await Promise.race([answer, end]) });
  } catch (error) {
    if (hostError(error) === null) throw error;
    return success({ opened: false });
  } finally {
    clearTimeout(stop);
  }
}
