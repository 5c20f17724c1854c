/** How many bytes a text has in UTF-8, as it crosses the wire. Half of a surrogate pair counts as three, as it is sent. */
export function byteLength(text: string): number {
  // The page that some tests make for themselves has none.
  if (typeof TextEncoder === "undefined") return bytesOf([...text]);
  const encoder = new TextEncoder();
  let bytes = 0;
  for (let from = 0; from < text.length;) {
    // It stops in front of a character that does not fit whole.
    const { read, written } = encoder.encodeInto(text.slice(from), bytesOfPiece);
    bytes += written;
    from += read;
  }
  return bytes;
}

/** Filled anew piece by piece, so that a long text is never there a second time. */
const bytesOfPiece = new Uint8Array(64 * 1024);

function bytesOf(characters: readonly string[]): number {
  const bytesOfCode = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  return characters.reduce((bytes, character) => bytes + bytesOfCode(character.codePointAt(0) ?? 0), 0);
}
