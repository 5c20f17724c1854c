import type { Choice } from "./choice";
import { cellChoices } from "./choices/cell-choices";
import { wireChoices } from "./choices/wire-choices";
import { workbookChoices } from "./choices/workbook-choices";

/** Every behaviour that the emulated Excel claims, with what it rests on. docs/simulator-choices.md is made of this. */
export const choices: readonly Choice[] = [...wireChoices, ...cellChoices, ...workbookChoices];

/** The behaviours that are our guess: what a person with Excel should compare. */
export const guesses = (): readonly Choice[] => choices.filter(({ basis }) => basis === "guess");

const titles: Record<Choice["about"], string> = {
  wire: "Requests and answers",
  reading: "Reading cells",
  writing: "Writing cells",
  tables: "Tables",
  sheets: "Sheets and charts",
  faults: "What goes wrong",
};

/** The page docs/simulator-choices.md. */
export function choicesPage(): string {
  const parts = Object.entries(titles).map(([about, title]) => {
    const rows = choices.filter((each) => each.about === about);
    const lines = rows.map(({ behaviour, basis, where }) => `| ${behaviour} | ${basis} | ${where} |`);
    return [
      `## ${title}`,
      "",
      "| behaviour | rests on | where, or how to find out |",
      "| --- | --- | --- |",
      ...lines,
    ].join("\n");
  });
  return `${introduction()}\n\n${parts.join("\n\n")}\n`;
}

function introduction(): string {
  return [
    "# What the emulated Excel claims, and on what grounds",
    "",
    `The simulator's Excel is ours; only the client library in front of it is Microsoft's. Of its ${choices.length} behaviours`,
    `listed here ${guesses().length} are guesses: nobody has compared them with the real Excel through the API yet. "Documented" means`,
    'that Microsoft or the standard of the file format says so, "reported" that somebody met it in Excel, "client" that',
    "Microsoft's client library reads or sends it so. A member that is not emulated is refused aloud. Passing in the simulator",
    "is not the same as working in Excel.",
    "",
    "This page is made from `simulator/host/choices.ts`; `npx tsx scripts/write-simulator-choices.ts` writes it again.",
  ].join("\n");
}
