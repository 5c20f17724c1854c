/** How many bytes a text has in UTF-8, as it crosses the wire. Half of a surrogate pair counts as three, as it is sent. */
export function byteLength(text: string): number {
  return typeof Buffer === "undefined" ? countedBytes(text) : Buffer.byteLength(text);
}

/** The same where Node is not there to tell it: in the page. */
export function countedBytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else {
      bytes += 3;
      if (isFirstHalf(unit) && isSecondHalf(text.charCodeAt(index + 1))) {
        bytes += 1;
        index += 1;
      }
    }
  }
  return bytes;
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
