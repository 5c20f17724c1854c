import { zlibSync } from "fflate";

/** A picture: four bytes (red, green, blue, opacity) a pixel, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** CRC-32 as PNG asks for it (ISO 3309, reflected, polynomial EDB88320). */
function checksum(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + content.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  for (let letter = 0; letter < 4; letter += 1) bytes[4 + letter] = name.charCodeAt(letter);
  bytes.set(content, 8);
  view.setUint32(8 + content.length, checksum(bytes.subarray(4, 8 + content.length)));
  return bytes;
}

/** The picture as a PNG file, with no times or texts in it, so that equal pictures are equal bytes. */
export function pngFile(picture: Picture): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, picture.width);
  view.setUint32(4, picture.height);
  // 8 bits a channel, colour with opacity.
  header.set([8, 6, 0, 0, 0], 8);
  const lineLength = picture.width * 4;
  const lines = new Uint8Array(picture.height * (lineLength + 1));
  for (let row = 0; row < picture.height; row += 1) {
    lines.set(picture.pixels.subarray(row * lineLength, (row + 1) * lineLength), row * (lineLength + 1) + 1);
  }
  const parts = [
    Uint8Array.from(signature),
    chunk("IHDR", header),
    chunk("IDAT", zlibSync(lines, { level: 9 })),
    chunk("IEND", new Uint8Array(0)),
  ];
  const file = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
