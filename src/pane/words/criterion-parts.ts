/** What each part of a question is called on the screens. */
const names: Readonly<Record<string, string>> = {
  question: "Question",
  shortName: "Short name",
  kind: "What is answered",
  marks: "Marks",
  options: "Options",
  reasons: "Reasons",
  applies: "Applies to",
};

/** The name of a part as it is kept; a name that is no such part is one already. */
export function criterionPartName(part: string): string {
  return Object.hasOwn(names, part) ? (names[part] ?? part) : part;
}
