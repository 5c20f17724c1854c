import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { Hit } from "../../../core/disclosure/screening/hit";
import { hitSentence } from "../../../core/disclosure/screening/hit-sentence";
import { hitText } from "../../words/share-words";

interface FoundListProps {
  readonly label: string;
  readonly text: string;
  readonly hits: readonly Hit[];
  /** Case numbers are labels in what is proposed, so that nothing is to be done about them. */
  readonly labelled?: boolean;
}

/** What was found in a text, each with why. */
export function FoundList({ label, text, hits, labelled = false }: FoundListProps): ReactElement | null {
  if (hits.length === 0) return null;
  return (
    <ul className="rows" aria-label={label}>
      {hits.map((hit) => (
        <li key={`${hit.offset} ${hit.kind}`} className="remark remark-warning">
          <span className="message-sign" aria-hidden="true">
            <WarningFilled />
          </span>
          <div>
            <p className="kept-words">
              <strong>{hitText(text, hit)}</strong>
            </p>
            <p className="hint">
              {hitSentence(hit)}
              {labelled && hit.kind === "caseNumber" ? " In the copy it becomes a label." : null}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
