/** What the auditor settled about a text of the copy. The text in the workbook stays as it is. */
export type ShareAnswer =
  | { readonly kind: "saidOtherwise"; readonly text: string }
  | { readonly kind: "leftOut" }
  | { readonly kind: "kept"; readonly reason: string };

/** The longest text or reason of an answer, in UTF-16 units: it must fit into a cell of the register, whatever signs it has. */
export const longestShareAnswer = 4_000;
