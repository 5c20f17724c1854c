import { refusal, type Outcome } from "../core/outcome";
import type { Progress } from "../sheets/workbook";
import type { MadeCopy, ShareChoices } from "./share-results";
import type { TaskGround } from "./task-ground";

export async function makeSharedCopy(
  _ground: TaskGround,
  _choices: ShareChoices,
  _by: string,
  _progress?: Progress,
): Promise<Outcome<MadeCopy>> {
  return Promise.resolve(refusal({ kind: "workbookReadOnly" }));
}
