const officeScript = /<script src=(?:"[^"]*office\.js"|[^\s">]*office\.js)><\/script>/;

/**
 * The released pane's page with two changes that the simulator needs: first of all a script that puts the emulated
 * Excel in its place, and office.js from this server. With `released` the address of office.js stays Microsoft's.
 */
export function panePage(html: string, released: boolean): string {
  const found = officeScript.exec(html);
  if (!found) throw new Error("pane.html does not load office.js as expected");
  const office = released ? found[0] : '<script src="../office-js/office.js"></script>';
  return html.replace(officeScript, () => `<script src="../page/pane-entrance.js"></script>\n    ${office}`);
}
