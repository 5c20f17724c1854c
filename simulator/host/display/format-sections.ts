/** One piece of a number format. `text` is the piece as written, or for a literal what it shows. */
export interface FormatToken {
  kind:
    | "literal"
    | "digit"
    | "point"
    | "comma"
    | "percent"
    | "exponent"
    | "text"
    | "general"
    | "date"
    | "elapsed"
    | "slash";
  text: string;
}

export interface FormatSection {
  tokens: FormatToken[];
  /** [>=100] and the like. */
  condition?: { operator: string; limit: number };
  isDate: boolean;
}

const pieces =
  /"([^"]*)"?|\\(.?)|_(.?)|\*.?|\[([^\]]*)\]|(AM\/PM|A\/P)|(General)|(E[+-])|(y+|m+|d+|h+|s+)|([0#?])|(\.)|(,)|(%)|(@)|(\/)|([^])/giu;

/**
 * Splits a number format into its sections (at most four, between semicolons) and those into tokens. Any string is
 * read: what Excel would refuse is taken literally. Colours are dropped; "[$£-809]" shows its £.
 * Source: ECMA-376 part 1, 18.8.31.
 */
export function formatSections(format: string): FormatSection[] {
  const sections: FormatSection[] = [{ tokens: [], isDate: false }];
  for (const match of format.matchAll(pieces)) {
    const section = sections[sections.length - 1];
    if (!section) break;
    if (match[0] === ";") sections.push({ tokens: [], isDate: false });
    else readPiece(match, section);
  }
  for (const section of sections) {
    section.isDate = section.tokens.some((token) => token.kind === "date" || token.kind === "elapsed");
  }
  return sections;
}

function readPiece(match: RegExpMatchArray, section: FormatSection): void {
  const [
    whole,
    quoted,
    escaped,
    spaced,
    bracketed,
    meridiem,
    general,
    exponent,
    date,
    digit,
    point,
    comma,
    percent,
  ] = match;
  const push = (kind: FormatToken["kind"], text: string): number => section.tokens.push({ kind, text });
  if (quoted !== undefined || escaped !== undefined) push("literal", quoted ?? escaped ?? "");
  else if (spaced !== undefined) push("literal", " ");
  else if (bracketed !== undefined) readBrackets(bracketed, section);
  else if (meridiem !== undefined || date !== undefined) push("date", whole);
  else if (general !== undefined) push("general", whole);
  else if (exponent !== undefined) push("exponent", whole);
  else if (digit !== undefined) push("digit", whole);
  else if (point !== undefined) push("point", whole);
  else if (comma !== undefined) push("comma", whole);
  else if (percent !== undefined) push("percent", whole);
  else if (whole === "@") push("text", whole);
  else if (whole === "/") push("slash", whole);
  else if (!whole.startsWith("*")) push("literal", whole);
}

function readBrackets(inside: string, section: FormatSection): void {
  const condition = /^(<=|>=|<>|=|<|>)(-?[\d.]+)$/.exec(inside);
  if (/^(h+|m+|s+)$/i.test(inside)) section.tokens.push({ kind: "elapsed", text: inside });
  else if (condition) section.condition = { operator: condition[1] ?? "", limit: Number(condition[2]) };
  else if (inside.startsWith("$"))
    section.tokens.push({ kind: "literal", text: inside.slice(1).split("-")[0] ?? "" });
}
