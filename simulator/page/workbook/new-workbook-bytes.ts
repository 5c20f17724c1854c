/** A workbook that the add-in had Excel open, as the bytes of its file; null for a blank one, or where it is no base64. */
export function newWorkbookBytes(base64: string): Uint8Array | null {
  if (base64 === "") return null;
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
