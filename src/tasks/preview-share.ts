import { success, type Outcome } from "../core/outcome";
import type { Progress } from "../sheets/workbook";
import { preparedCopy } from "./prepared-copy";
import { readCopy } from "./read-copy";
import type { ShareChoices, SharePreview } from "./share-results";
import type { TaskGround } from "./task-ground";

/**
 * The check list of what would leave. Nothing is written. Without choices: those that Audit record remembers, else numbers
 * from 1 to 5 hidden and every part. Requests as `readCopy`. Refused where nothing is scored, or the findings can't be read.
 * Checked by: test/stories/share.test.ts
 */
export async function previewShare(
  ground: TaskGround,
  choices?: ShareChoices,
  progress?: Progress,
): Promise<Outcome<SharePreview>> {
  const copy = await readCopy(ground, choices, progress);
  if (!copy.ok) return copy;
  const prepared = await preparedCopy(copy.value, ground.surroundings.now(), progress);
  return prepared.ok ? success(prepared.value.preview) : prepared;
}
