import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState, type ReactElement } from "react";
import { answerDigest, answerThemes, withAnswerThemes } from "../../../core/survey/answer-themes";
import type { SurveyDefinition } from "../../../core/survey/survey-definition";
import type { SurveyResult } from "../../../core/survey/survey-result";
import { respondentsText } from "../../../core/survey/survey-sentence";
import { focusSoon, partAround } from "../../focus-soon";
import { numberText } from "../../words/sentence-words";

interface AnswerThemesProps {
  readonly result: SurveyResult;
  readonly definition: SurveyDefinition;
  readonly change: (changed: Partial<SurveyDefinition>) => void;
  /** The themes of the audit. */
  readonly themes: readonly string[];
  readonly fewest: number;
}

/** What was written, one answer at a time, to say which themes of the audit it is about; and how often each was. */
export function AnswerThemes({
  result,
  definition,
  change,
  themes,
  fewest,
}: AnswerThemesProps): ReactElement | null {
  const { question, words, asked } = result;
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(0);
  const digests = useMemo(() => words.map(({ text }) => answerDigest(text)), [words]);
  const answers = definition.coded?.find((each) => each.question === question.id)?.answers ?? [];
  const coded = answerThemes(result, definition);
  const shown = words[place];
  const digest = digests[place] ?? "";
  if (words.length === 0 || themes.length === 0 || shown === undefined) return null;
  const isKnown = (one: string): boolean => answers.some((each) => each.digest === one);
  const given = answers.find((each) => each.digest === digest)?.themes ?? [];
  // Themes that the audit no longer has stay to be taken away.
  const offered = [...new Set([...themes, ...given])];
  const put = (chosen: readonly string[]): void => {
    const { coded: changed = [] } = withAnswerThemes(definition, question.id, { digest, themes: chosen });
    change({ coded: changed });
  };
  const after = [...digests.keys()].map((step) => (place + 1 + step) % digests.length);
  const next = after.find((at) => at !== place && !isKnown(digests[at] ?? "")) ?? null;
  return (
    <div className="answer-themes">
      {coded === null ? null : (
        <table className="table survey-answers">
          <caption>What the answers to {question.wording} are about</caption>
          <thead className="unseen">
            <tr>
              <th scope="col">Theme</th>
              <th scope="col">Respondents</th>
            </tr>
          </thead>
          <tbody>
            {[
              ...coded.themes.map(({ theme, respondents }) => [theme, respondents] as const),
              ["None of the themes", coded.none] as const,
              ["Not looked at yet", coded.open] as const,
            ].map(([theme, respondents]) => (
              <tr key={theme}>
                <th scope="row">{theme}</th>
                <td>{respondentsText(respondents, asked, fewest)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Button
        className="compact"
        aria-expanded={open}
        aria-label={`Sort the answers by theme: ${question.wording}`}
        onClick={() => setOpen(!open)}
      >
        Sort the answers by theme
      </Button>
      {open ? (
        <div role="group" aria-label={`Answer ${place + 1} of ${words.length}`}>
          <p className="hint">
            Answer {numberText(place + 1)} of {numberText(words.length)}, row {shown.row}
          </p>
          <p className="kept-words">{shown.text}</p>
          {offered.map((theme) => (
            <div key={theme}>
              <Checkbox
                checked={given.includes(theme)}
                label={theme}
                onChange={(_, { checked }) =>
                  put(checked === true ? [...given, theme] : given.filter((each) => each !== theme))
                }
              />
            </div>
          ))}
          <div className="question-actions">
            <Button
              className="compact"
              disabledFocusable={next === null && isKnown(digest)}
              onClick={(event) => {
                if (!isKnown(digest)) put([]);
                if (next === null) return;
                const around = partAround(event.currentTarget, ".answer-themes");
                setPlace(next);
                focusSoon("input", "first", around);
              }}
            >
              {given.length === 0 && !isKnown(digest) ? "None of them, next answer" : "Next answer"}
            </Button>
            <Button
              className="compact"
              disabledFocusable={place === 0}
              onClick={() => setPlace(Math.max(0, place - 1))}
            >
              The answer before
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
