const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook's file to the browser as a download, and says so. */
export function handOutFile(bytes: Uint8Array, name: string): string {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: workbookType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser may still be reading it for a moment.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return `${name} was handed to the browser as a download.`;
}
