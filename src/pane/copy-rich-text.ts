/** The same words twice: for programs that take rich text, and for all others. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts rich and plain text on the clipboard together; false where Excel keeps the clipboard from the pane. Excel on the web
 * gives the newer way to some panes only; the older one is tried after it.
 */
export async function copyRichText(rich: RichText): Promise<boolean> {
  const { html, text } = rich;
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copiedByCommand(rich);
  }
}

function copiedByCommand({ html, text }: RichText): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    event.preventDefault();
    filled = true;
  };
  document.addEventListener("copy", fill);
  try {
    return document.execCommand("copy") && filled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
  }
}
