/** Excel's paper numbers from 1, in the names of Office.js (PaperType). Source: ECMA-376 part 1, 18.3.1.63. */
const names = [
  ...["Letter", "LetterSmall", "Tabloid", "Ledger", "Legal", "Statement", "Executive", "A3", "A4", "A4Small"],
  ...["A5", "B4", "B5", "Folio", "Quatro", "Paper10x14", "Paper11x17", "Note", "Envelope9", "Envelope10"],
  ...["Envelope11", "Envelope12", "Envelope14", "Csheet", "Dsheet", "Esheet", "EnvelopeDL", "EnvelopeC5"],
  ...["EnvelopeC3", "EnvelopeC4", "EnvelopeC6", "EnvelopeC65", "EnvelopeB4", "EnvelopeB5"],
];

/** The name of a paper; undefined for a number that only a printer knows. */
export const paperName = (number: number): string | undefined => names[number - 1];

/** The number of a paper; undefined for an unknown name. */
export function paperNumber(name: string): number | undefined {
  const place = names.findIndex((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return place < 0 ? undefined : place + 1;
}
