import type { CopyLine } from "../sheets/copy-lines";
import type { CopyReading } from "./read-copy";

/** What the record doesn't say yet of a copy in preparation: what was chosen for it, and the labels of its cases. */
export function newCopyLines({ choices, memory, screened }: CopyReading): readonly CopyLine[] {
  const isRemembered = JSON.stringify(memory.choices) === JSON.stringify(ordered(choices));
  return [
    ...(isRemembered ? [] : [{ kind: "choices", choices: ordered(choices) } as const]),
    ...[...screened.labels]
      .filter(([key]) => !memory.labels.has(key))
      .map(([key, label]) => ({ kind: "label", key, label }) as const),
  ];
}

/** Its members in the order of the record, so that two can be compared. */
function ordered({ limit, protectsBases, contact, parts }: CopyReading["choices"]): CopyReading["choices"] {
  const { groups, columns, reasons, otherAnswers, themes, actions, survey } = parts;
  return {
    limit,
    protectsBases,
    contact,
    parts: { groups, columns, reasons, otherAnswers, themes, actions, survey },
  };
}
