import { Field, Link, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { ShareText } from "../../tasks/share-results";
import "../look/share.css";
import { usePane } from "../pane-context";
import { Message, Remark } from "../parts/Message";
import { nameMissing, RecordName } from "../parts/RecordName";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShowButton } from "../parts/ShowButton";
import { nextOpenText } from "../share-text-order";
import { draftOf } from "../sharing";
import { answerWords, storyWords } from "../words/share-words";
import { counted, numberText, quoted } from "../words/sentence-words";
import { FoundList } from "./share/FoundList";
import { KeepAsItIs } from "./share/KeepAsItIs";
import { MarkedText } from "./share/MarkedText";

/** One text of the copy: what was found in it, and what is to stand in its place. */
export function ShareTextScreen({ id }: { readonly id: string }): ReactElement {
  const { state, dispatch } = usePane();
  const texts = state.sharing.preview?.texts ?? [];
  const text = texts.find((each) => each.id === id);
  if (text !== undefined) return <OpenText text={text} texts={texts} />;
  return (
    <ScreenFrame
      heading="This text is not in the copy any more"
      lead="It was changed in the workbook, or what it belongs to does not go in."
      primary={{
        label: "Back to the check list",
        press: () => dispatch({ action: "opened", view: { screen: "share" } }),
      }}
    />
  );
}

interface OpenTextProps {
  readonly text: ShareText;
  readonly texts: readonly ShareText[];
}

function OpenText({ text, texts }: OpenTextProps): ReactElement {
  const { state, dispatch, commands } = usePane();
  const { id, answer, settled, hits, story, stillFound } = text;
  const [asksName] = useState(state.by.trim() === "");
  const own = answer?.kind === "saidOtherwise" ? answer.text : null;
  const start = text.stands ?? own ?? text.proposed;
  const typed = draftOf(state.sharing, id, "text") ?? start;
  const refused = nameMissing(state.by);
  const open = (to: ShareText | null | undefined): void =>
    dispatch({
      action: "opened",
      view: to ? { screen: "shareText", text: to.id } : { screen: "share" },
    });
  const at = texts.indexOf(text);
  const left = texts.filter((each) => !each.settled).length;
  return (
    <ScreenFrame
      heading={`Text ${numberText(at + 1)} of ${numberText(texts.length)}`}
      lead={`From ${quoted(text.part)}: ${text.about}. ${left === 0 ? "All are decided." : `${counted(left, "is", "are")} left to decide.`}`}
      sentence={refused ?? "The decision goes on Audit record."}
      primary={{
        label: "Use this text",
        refused: typed.trim() === "" ? "Say it in your words, or leave it out." : refused,
        press: () => void commands.answerShareText(id, { kind: "saidOtherwise", text: typed }),
      }}
      secondary={{ label: "Skip", press: () => open(nextOpenText(texts, id)) }}
    >
      {own !== null && !settled ? (
        <Message tone="warning" title="Something is still found in your text">
          <FoundList label="Still found" text={own} hits={stillFound} />
          <p>Say it otherwise, leave it out, or keep it for a reason.</p>
        </Message>
      ) : null}
      {settled && answer !== null ? (
        <Remark tone="success">
          <strong>Decided.</strong> <span className="kept-words">{answerWords(answer, text.stands)}</span>
        </Remark>
      ) : null}
      <section>
        <h2 className="unseen">What stands in the workbook</h2>
        <MarkedText text={text.text} hits={hits} />
        {text.place === null ? null : (
          <ShowButton place={text.place} label="Show" of={`the cell ${text.place.address}`} />
        )}
        {hits.length === 0 ? (
          <p className="hint">No name or number was found in it.</p>
        ) : (
          <FoundList
            label="Found in it"
            text={text.text}
            hits={hits}
            labelled={own !== null || !stillFound.some(({ kind }) => kind === "caseNumber")}
          />
        )}
      </section>
      {story.length === 0 ? null : (
        <Message tone="info" title="Could the family know itself?" announced={false}>
          <p>
            It speaks of {storyWords(story)}. A single unusual story can identify people even without a name.
            If in doubt, leave it out.
          </p>
        </Message>
      )}
      <section>
        <h2>Say it this way</h2>
        <Field
          label="Text for the copy"
          hint="Only the copy changes. What the scorer wrote stays in your workbook."
        >
          <Textarea
            value={typed}
            rows={4}
            resize="vertical"
            onChange={(_, { value }) =>
              dispatch({
                action: "sharing",
                event: { event: "typed", draft: { of: id, what: "text", typed: value }, start },
              })
            }
          />
        </Field>
      </section>
      {asksName ? <RecordName /> : null}
      <KeepAsItIs text={text} refused={refused} />
      {texts.length === 1 ? null : (
        <p className="line">
          <span>
            {at === 0 ? null : (
              <Link className="text-link" onClick={() => open(texts[at - 1])}>
                Text before
              </Link>
            )}
          </span>
          {at === texts.length - 1 ? null : (
            <Link className="text-link" onClick={() => open(texts[at + 1])}>
              Text after
            </Link>
          )}
        </p>
      )}
    </ScreenFrame>
  );
}
