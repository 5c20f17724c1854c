import { longestShareAnswer } from "../core/disclosure/copy/share-answer";
import { isTellingCaseNumber } from "../core/disclosure/copy/telling-case-number";
import type { Hit } from "../core/disclosure/screening/hit";
import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import type { ShareProblem } from "../core/share-problem";
import { copyEvent, type CopyLine } from "../sheets/copy-lines";
import { registerPlan } from "../sheets/register-lines";
import { newCopyLines } from "./new-copy-lines";
import { preparedCopy } from "./prepared-copy";
import { readCopy } from "./read-copy";
import type { ShareAnswer, ShareChoices, SharePreview } from "./share-results";
import type { TaskGround } from "./task-ground";

/**
 * Keeps an answer as a line on Audit record and gives the check list anew; with the first answer also which labels the cases
 * have, because an answer may speak of "Case C". Requests: as for the check list, 1 to write, and the check list again, which
 * shows whether the line came back. Refused: a text that no longer stands as it was answered, an answer without words, to
 * keep words that hold a case number.
 * Checked by: test/stories/share.test.ts
 */
export async function answerShareText(
  ground: TaskGround,
  id: string,
  answer: ShareAnswer,
  by: string,
  choices: ShareChoices,
): Promise<Outcome<SharePreview>> {
  const fault = answerFault(answer);
  if (fault !== null) return refusal(fault);
  const copy = await readCopy(ground, choices);
  if (!copy.ok) return copy;
  const when = ground.surroundings.now();
  const text = copy.value.screened.texts.find((each) => each.id === id);
  if (text === undefined) {
    // Rows in which all or none met are known by their numbers, which take longer to work out.
    const prepared = await preparedCopy(copy.value, when);
    if (!prepared.ok) return prepared;
    if (prepared.value.preview.allOrNone?.id !== id) return refusal({ kind: "shareTextChanged" });
    if (answer.kind !== "kept") return refusal(unusable("onlyKept"));
  }
  if (answer.kind === "kept" && text?.stands !== undefined && holdsCaseNumber(text.stands, text.stillFound))
    return refusal(unusable("caseNumber"));
  const about = text === undefined ? "All or none" : [text.part, text.about].join(": ");
  const lines: readonly CopyLine[] = [
    ...newCopyLines(copy.value),
    { kind: "answer", id, about: about.slice(0, 200), answer },
  ];
  const { read } = copy.value;
  const { sheet: record, cells } = read.basis.register;
  const plan = registerPlan(
    lines.map((line) => copyEvent(line, when, by)),
    cells,
  );
  const written = await ground.workbook.write(
    { sheets: [plan], activate: null },
    { standing: read.standing },
  );
  if (!written.ok) return written;

  const again = await readCopy(ground, choices);
  if (!again.ok) return again;
  const kept = again.value.memory.answers.get(id)?.at(-1);
  if (JSON.stringify(kept) !== JSON.stringify(answer)) return refusal({ kind: "shareAnswerNotKept", record });
  const prepared = await preparedCopy(again.value, when);
  return prepared.ok ? success(prepared.value.preview) : prepared;
}

function answerFault(answer: ShareAnswer): Problem | null {
  if (answer.kind === "leftOut") return null;
  const words = answer.kind === "kept" ? answer.reason : answer.text;
  if (words.trim() === "") return unusable("blank");
  return words.length > longestShareAnswer ? unusable("tooLong") : null;
}

/** Of the auditor's own words: in those of the workbook it has become a label. */
function holdsCaseNumber(words: string, found: readonly Hit[]): boolean {
  return found.some((hit) => isTellingCaseNumber(words, hit));
}

function unusable(fault: Extract<ShareProblem, { kind: "shareAnswerUnusable" }>["fault"]): Problem {
  return { kind: "shareAnswerUnusable", fault, most: longestShareAnswer };
}
