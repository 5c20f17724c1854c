const beyondAscii = /[\u0080-\uffff]/;

/** How many bytes a text has in UTF-8, as it crosses the wire. Half of a surrogate pair counts as two. */
export function byteLength(text: string): number {
  // Most of what crosses is plain, which a pattern tells many times faster than a look at each sign.
  if (!beyondAscii.test(text)) return text.length;
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
