import { expectedParts } from "../../src/share/xlsx/part-names";
import type { SharePreview } from "../../src/tasks/share-results";
import { filePartTexts } from "../share/file-parts";
import { auditByChance, type PoisonedAudit } from "./audit-by-chance";
import { value } from "./reviewed-audit";
import { BY, withContact } from "./shared-copy";

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  "#39": "'",
};
const plain = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (_, name: string) => entities[name] ?? "");

/** What a reader sees: compatibility forms, small letters, no accents, nothing unseen. */
const seen = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{Cf}\p{M}\u1160]/gu, "");

const lettersOf = (text: string): string => seen(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Looks values up in texts, each of which is read once for all values. */
function lookingThrough(texts: readonly string[]): (given: string) => readonly string[] {
  const read = texts.map((text) => ({ text, asSeen: seen(text), letters: lettersOf(text) }));
  return (given) => {
    const token = tokenOf(given);
    // A text without the value's letters and digits in a row can't hold it, and that is seen at once.
    const lettersOfGiven = lettersOf(given);
    return read
      .filter(({ asSeen, letters }) => letters.includes(lettersOfGiven) && token.test(asSeen))
      .map(({ text }) => text);
  };
}

/** A value as a whole token, whatever one or two signs stand between its letters and digits. */
function tokenOf(given: string): RegExp {
  const signs = [...seen(given)].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  return new RegExp(`(?<![\\p{L}\\p{N}])${signs.join("[^\\p{L}\\p{N},;!?]{0,2}")}(?![\\p{L}\\p{N}])`, "u");
}

/**
 * Takes an audit by chance from the check list to the copy, answers whatever is open by chance, and looks through file and
 * e-mail without our own reader. Gives how many texts were answered.
 */
export async function nothingLeaves(seed: string): Promise<number> {
  const poisoned = await auditByChance(seed);
  const { audit, ids, names, contact } = poisoned;
  const first = value(await audit.tasks.previewShare());
  const choices = { ...withContact(first.choices), contact };
  const settled = await answered(poisoned, value(await audit.tasks.previewShare(choices)));
  expect([seed, settled.obstacles]).toEqual([seed, []]);
  const made = await audit.tasks.makeSharedCopy(settled.choices, BY);
  if (!made.ok) throw new Error(`${seed}: ${JSON.stringify(made.problems)}`);
  const { file, email, fileName } = made.value;
  const parts = filePartTexts(file);
  const hasChart = Object.keys(parts).some((name) => name.includes("chart"));
  expect(Object.keys(parts).sort()).toEqual([...expectedParts(hasChart, false)].sort());
  for (const part of Object.values(parts))
    expect([
      seed,
      /<f>|<script|<hyperlink|<!--|<!\[CDATA|creator|state="h|[\u200b\u202a-\u202e]/i.exec(part),
    ]).toEqual([seed, null]);
  expect(email.html).not.toMatch(/<script|<!--|onclick="|<a /);

  const texts = [
    ...Object.values(parts).flatMap((part) =>
      [...part.matchAll(/<(?:t|a:t|c:v|dc:title)(?: [^>]*)?>([^<]*)<|descr="([^"]*)"/g)].map(
        ([, text, other]) => plain(text ?? other ?? ""),
      ),
    ),
    ...email.html.split(/<[^>]*>/).map(plain),
    ...email.text.split("\n"),
    email.subject,
    fileName,
  ];
  expect(texts.length).toBeGreaterThan(80);
  // What the auditor kept with a reason may stand there: with its counts filled in, or without signs that a file name can't have.
  const kept = settled.texts.flatMap(({ answer, stands }) =>
    answer?.kind === "kept" && stands !== undefined
      ? stands.split("\n").map((line) =>
          line
            .split(/\{[kn]\}/)
            .map(lettersOf)
            .filter((piece) => piece !== ""),
        )
      : [],
  );
  const notKept = texts.filter((text) => {
    const letters = lettersOf(text);
    return !kept.some((pieces) => pieces.length > 0 && pieces.every((piece) => letters.includes(piece)));
  });
  const inTexts = lookingThrough(texts);
  for (const id of ids) {
    // Short numbers are ordinary numbers nearly everywhere.
    if (/^[\d/]{1,4}$/.test(id)) continue;
    expect([seed, id, inTexts(id)]).toEqual([seed, id, []]);
  }
  const inNotKept = lookingThrough(notKept);
  for (const name of names) expect([seed, name, inNotKept(name)]).toEqual([seed, name, []]);
  // No small count of cases is printed; how many a question applied to in all is not protected.
  expect([seed, notKept.filter((text) => /(?<![\d.,])[1-5] of \d/.test(text))]).toEqual([seed, []]);
  audit.open.excel.close();
  return settled.texts.filter(({ answer }) => answer !== null).length;
}

/** Answers until nothing is open; what a reason can't keep is left out. */
async function answered({ audit, answer }: PoisonedAudit, preview: SharePreview): Promise<SharePreview> {
  let now = preview;
  const ask = async (id: string, given: ReturnType<typeof answer>): Promise<void> => {
    const outcome = await audit.tasks.answerShareText(id, given, BY, preview.choices);
    if (outcome.ok) now = outcome.value;
    else expect(outcome.problems.map(({ kind }) => kind)).toEqual(["shareAnswerUnusable"]);
  };
  for (const { id, settled } of preview.texts) {
    if (settled) continue;
    await ask(id, answer());
    const open = now.texts.find((each) => each.id === id);
    if (open?.settled === false) await ask(id, { kind: "leftOut" });
  }
  const { allOrNone } = now;
  if (allOrNone?.settled === false) await ask(allOrNone.id, { kind: "kept", reason: "Agreed" });
  // Nobody may be left to ask.
  if (now.obstacles.some(({ kind }) => kind === "noContact"))
    now = value(await audit.tasks.previewShare(withContact(now.choices)));
  return now;
}
