/** An element with what stands directly in it. */
export interface XmlPiece {
  /** Names from the root to this element. */
  readonly path: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
  text: string;
}

const piece = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * The elements of a part in their order; null where it is anything but plain elements, attributes and text: a comment, an
 * instruction or a section of raw text is refused here, since it could hide words from a search.
 */
export function xmlPieces(part: string): readonly XmlPiece[] | null {
  if (!part.startsWith(declaration)) return null;
  const pieces: XmlPiece[] = [];
  const open: XmlPiece[] = [];
  piece.lastIndex = declaration.length;
  while (piece.lastIndex < part.length) {
    const match = piece.exec(part);
    if (match === null) return null;
    const [, closing, name = "", attributes = "", alone, text] = match;
    const around = open.at(-1);
    if (text !== undefined) {
      if (around === undefined) return null;
      around.text += plainText(text);
    } else if (closing === "/") {
      if (around?.path.at(-1) !== name) return null;
      open.pop();
    } else {
      if (around === undefined && pieces.length > 0) return null;
      const opened: XmlPiece = {
        path: [...(around?.path ?? []), name],
        attributes: [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
          ([, key = "", value = ""]) => [key, plainText(value)] as const,
        ),
        text: "",
      };
      pieces.push(opened);
      if (alone !== "/") open.push(opened);
    }
  }
  return open.length === 0 && pieces.length > 0 ? pieces : null;
}

function plainText(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
    if (!name.startsWith("#")) return entities[name] ?? whole;
    const code = name.startsWith("#x") ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
