import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SharePreview, ShareText } from "../../../tasks/share-results";
import { usePane } from "../../pane-context";
import { nextOpenText } from "../../share-text-order";
import { answerWords, foundWords } from "../../words/share-words";
import { capitalised, counted, numberText, quoted } from "../../words/sentence-words";
import { CheckRow } from "./CheckRow";

/** Quotations and every other text that people wrote: how many are to be decided on, and what was decided. */
export function TextsRow({ preview }: { readonly preview: SharePreview }): ReactElement {
  const { dispatch } = usePane();
  const { texts, screenedTexts, looksForCasesOf } = preview;
  const open = texts.filter(({ settled }) => !settled);
  const settled = texts.filter((text) => text.settled);
  const first = nextOpenText(texts, null);
  const decide = ({ id }: ShareText): void =>
    dispatch({ action: "opened", view: { screen: "shareText", text: id } });
  return (
    <CheckRow
      state={open.length > 0 ? "open" : "done"}
      title={
        open.length > 0
          ? `${counted(open.length, "text", "texts")} to decide on`
          : screenedTexts === 0
            ? "No text that people wrote goes in"
            : "Texts are looked through"
      }
    >
      {open.length > 0 ? (
        <p className="hint">
          {capitalised(foundWords(open))}. {open.length === 1 ? "It needs" : "Each needs"} your decision.
        </p>
      ) : screenedTexts === 0 ? null : (
        <p className="hint">
          {counted(screenedTexts, "text was", "texts were")} looked through
          {settled.length === 0
            ? "; nothing was found. That does not prove that nothing is there: read them once more."
            : `, and ${numberText(settled.length)} decided on.`}
        </p>
      )}
      {looksForCasesOf === "sample" && screenedTexts > 0 ? (
        <p className="hint">
          The list is kept nowhere in this workbook, so only the case numbers of the sample were looked for.
        </p>
      ) : null}
      {first === null ? null : (
        <p>
          <Link className="text-link" onClick={() => decide(first)}>
            Decide on {numberText(open.length)}
          </Link>
        </p>
      )}
      {settled.length === 0 ? null : (
        <details className="fold">
          <summary>What was decided, {counted(settled.length, "text", "texts")}</summary>
          <ul className="rows">
            {settled.map((text) => (
              <li key={text.id}>
                <p className="kept-words">{quoted(text.text)}</p>
                <p className="hint kept-words">
                  {text.part}, {text.about}.{" "}
                  {text.answer === null ? "Nothing to decide." : answerWords(text.answer, text.stands)}
                </p>
                <Link className="text-link" onClick={() => decide(text)}>
                  Change<span className="unseen"> what was decided on {quoted(text.text)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </CheckRow>
  );
}
