/** Bytes in Base64, as Excel takes a file. */
export function base64(bytes: Uint8Array): string {
  let letters = "";
  // In portions: a call takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 8_192)
    letters += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  return btoa(letters);
}
