import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FoundPercentage } from "../../../core/findings/report-check/found-percentages";
import type { OddSum } from "../../../core/findings/report-check/odd-sums";
import type {
  CheckedPercentage,
  PercentageVerdict,
  ReportCheck,
} from "../../../core/findings/report-check/report-check";
import { statedPercentText } from "../../../core/findings/report-check/stated-percent";
import { sumSentence, verdictSentence } from "../../../core/findings/report-check/verdict-sentence";
import { LongList } from "../../parts/LongList";
import { capitalised, counted, numberText } from "../../words/sentence-words";

interface Group {
  readonly name: string;
  readonly verdicts: readonly PercentageVerdict[];
  readonly open: boolean;
}

const GROUPS: readonly Group[] = [
  { name: "Can’t be", verdicts: ["impossible", "countDiffers", "countTooLarge", "over100"], open: true },
  { name: "No base given", verdicts: ["noBase"], open: false },
  { name: "Can be", verdicts: ["possible"], open: false },
  { name: "Left alone", verdicts: ["leftAlone"], open: false },
];

interface ReportFindingsProps {
  readonly check: ReportCheck;
  /** Selects a percentage in the text. */
  readonly show: (found: FoundPercentage) => void;
}

/** What came of a report: what can't be first, each with its sentence and the way to it. */
export function ReportFindings({ check, show }: ReportFindingsProps): ReactElement {
  const { percentages, sums } = check;
  const groups = GROUPS.map((group) => ({
    ...group,
    own: percentages.filter(({ verdict }) => group.verdicts.includes(verdict)),
  }));
  const parts = groups.map(({ name, own }) => `${name.toLowerCase()}: ${numberText(own.length)}`);
  return (
    <>
      <p role="status">
        {percentages.length === 0
          ? "No percentage stands in this text."
          : `${counted(percentages.length, "percentage", "percentages")} found. ${capitalised(parts.join("; "))}.`}
      </p>
      {sums.length === 0 ? null : (
        <details className="fold" open>
          <summary>Doesn’t add up ({numberText(sums.length)})</summary>
          <LongList
            label="Doesn’t add up"
            items={sums}
            keyOf={({ parts: [first] }: OddSum) => keyOf(first)}
            about={96}
            entry={(sum) => <Entry said={sumSentence(sum)} found={sum.parts[0]} show={show} />}
          />
        </details>
      )}
      {groups.map(({ name, own, open }) =>
        own.length === 0 ? null : (
          <details className="fold" key={name} open={open}>
            <summary>
              {name} ({numberText(own.length)})
            </summary>
            <LongList
              label={name}
              items={own}
              keyOf={(each: CheckedPercentage) => keyOf(each)}
              about={96}
              entry={(each) => <Entry said={verdictSentence(each)} found={each} show={show} />}
            />
          </details>
        ),
      )}
    </>
  );
}

const keyOf = (found: FoundPercentage | undefined): string =>
  found === undefined ? "" : `${found.sentence.at} ${found.start}`;

/** So much of a sentence stands left and right of its percentage. */
const AROUND = 110;

function Entry(props: {
  readonly said: string;
  readonly found: FoundPercentage | undefined;
  readonly show: (found: FoundPercentage) => void;
}): ReactElement {
  const { said, found, show } = props;
  if (found === undefined) return <p>{said}</p>;
  const { text, line } = found.sentence;
  const from = Math.max(0, found.start - AROUND);
  const to = Math.min(text.length, found.end + AROUND);
  return (
    <>
      <p>{said}</p>
      <p className="hint quoted-sentence">
        Line {numberText(line)}: {from > 0 ? "… " : ""}
        {text.slice(from, found.start)}
        <strong>{text.slice(found.start, found.end)}</strong>
        {text.slice(found.end, to)}
        {to < text.length ? " …" : ""}
      </p>
      <Link
        className="text-link"
        aria-label={`Show ${statedPercentText(found.percent)} of line ${line} in the text`}
        onClick={() => show(found)}
      >
        Show in the text
      </Link>
    </>
  );
}
