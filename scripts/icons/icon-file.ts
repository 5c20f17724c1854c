/** A Windows icon file (.ico) that holds PNG pictures of these sizes, each smaller than 256 pixels. */
export function iconFile(
  pictures: readonly { readonly size: number; readonly png: Uint8Array }[],
): Uint8Array {
  const directory = 6 + 16 * pictures.length;
  const length = pictures.reduce((sum, picture) => sum + picture.png.length, directory);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, pictures.length, true);
  let at = directory;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    file.set([size, size], entry);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, 32, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, at, true);
    file.set(png, at);
    at += png.length;
  });
  return file;
}
