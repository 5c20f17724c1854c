/** What a file begins with that is an old .xls, or a new one behind a password. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function holdsWideText(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((sign) => [sign.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Why a file can't be a workbook of today's kind, as a sentence; undefined where it begins like a zip. */
export function reasonByFirstBytes(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return "The file is empty.";
  if (compoundFile.every((byte, index) => bytes[index] === byte)) {
    return holdsWideText(bytes, "EncryptedPackage")
      ? "The workbook is encrypted with a password. Open it in Excel, save a copy without the password, and use that."
      : "This is a workbook of the old kind (.xls). Open it in Excel, save it as .xlsx, and use that.";
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return "The file is not an Excel workbook (.xlsx).";
  return undefined;
}

/** Why a zip holds no workbook that can be read, by the paths in it. */
export function reasonByPaths(paths: readonly string[]): string {
  if (paths.some((path) => path.endsWith("workbook.bin"))) {
    return "This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx, and use that.";
  }
  if (paths.includes("mimetype")) {
    return "This is an OpenDocument file. Save it as .xlsx, and use that.";
  }
  return "The file is a zip without a workbook in it.";
}
