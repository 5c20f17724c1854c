import type { ReactElement } from "react";
import type { Hit } from "../../../core/disclosure/screening/hit";

/** A text with what was found in it underlined. Why each was found stands below it, in the same order. */
export function MarkedText({
  text,
  hits,
}: {
  readonly text: string;
  readonly hits: readonly Hit[];
}): ReactElement {
  const parts: ReactElement[] = [];
  let from = 0;
  for (const { offset, length } of [...hits].sort((first, second) => first.offset - second.offset)) {
    const [start, end] = [Math.max(from, offset), offset + length];
    // Of two that overlap, the letters are shown once.
    if (end <= start) continue;
    parts.push(
      <span key={`before ${start}`}>{text.slice(from, start)}</span>,
      <mark key={start}>{text.slice(start, end)}</mark>,
    );
    from = end;
  }
  return (
    <blockquote className="quotation kept-words">
      {parts}
      {text.slice(from)}
    </blockquote>
  );
}
