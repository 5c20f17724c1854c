import { Link } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { FEWEST_FOR_COEFFICIENTS } from "../../../core/findings/shown-agreement";
import { seedFromText } from "../../../core/sampling/seed";
import { secondReviewSizes, type SecondReviewSize } from "../../../core/scoring/second-review-size";
import { explanation } from "../../explain";
import { usePane } from "../../pane-context";
import { ChoiceField } from "../../parts/ChoiceField";
import { Message } from "../../parts/Message";
import { nameMissing, RecordName } from "../../parts/RecordName";
import { ScreenFrame } from "../../parts/ScreenFrame";
import { TextField } from "../../parts/TextField";
import { shareOfPercent } from "../../words/percent-field";
import { counted, numberText } from "../../words/sentence-words";
import { typedWholeNumber } from "../../words/typed-whole-number";
import type { CaseOnSheet } from "../../../tasks/scoring-sheet";
import { keptSentence, leftOutSentence } from "./blank-sentences";
import { GroupNumbers } from "./GroupNumbers";
import type { ReviewedCases } from "./reviewed-cases";

type SizeBy = SecondReviewSize["by"];

/** How many cases, who reviews them, and the seed. Nobody knows the cases before they are drawn. */
export function DrawSecondReview({
  cases,
  stayBlank,
}: {
  readonly cases: ReviewedCases;
  /** Cases that are not fully scored, and stay so. */
  readonly stayBlank: readonly CaseOnSheet[];
}): ReactElement {
  const { state, commands } = usePane();
  const leftOut = new Set(stayBlank.filter(({ comparable }) => !comparable).map(({ key }) => key));
  const units = cases.units.filter(({ key }) => !leftOut.has(key));
  const kept = stayBlank.length - leftOut.size;
  const [by, setBy] = useState<SizeBy>("number");
  const [number, setNumber] = useState(String(Math.min(FEWEST_FOR_COEFFICIENTS, units.length)));
  const [percent, setPercent] = useState("50");
  const [numbers, setNumbers] = useState<Readonly<Record<string, string>>>({});
  const [reviewer, setReviewer] = useState("");
  const [ownSeed, setOwnSeed] = useState<string | null>(null);
  const size: SecondReviewSize =
    by === "share"
      ? { by, share: shareOfPercent(percent) ?? Number.NaN }
      : by === "number"
        ? { by, number: typedWholeNumber(number) ?? Number.NaN }
        : {
            by,
            numbers: Object.fromEntries(
              Object.entries(numbers).map(([group, text]) => [
                group,
                text.trim() === "" ? 0 : (typedWholeNumber(text) ?? Number.NaN),
              ]),
            ),
          };
  const sizes = secondReviewSizes(units, size);
  const drawn = sizes.ok ? sizes.value.reduce((sum, group) => sum + group.drawn, 0) : 0;
  const [problem] = sizes.ok ? [] : sizes.problems;
  const seed = ownSeed === null ? null : seedFromText(ownSeed);
  const groups = [...new Set(units.map(({ stratum }) => stratum))].map((label) => ({
    label,
    scored: units.filter(({ stratum }) => stratum === label).length,
    drawn: sizes.ok ? (sizes.value.find((group) => group.label === label)?.drawn ?? 0) : null,
  }));
  const refused =
    problem !== undefined
      ? explanation(problem).remedy
      : reviewer.trim() === ""
        ? "Say who scores them the second time."
        : seed?.ok === false
          ? "A seed is 1 to 100 characters, without commas."
          : nameMissing(state.by);
  return (
    <ScreenFrame
      heading="Draw cases for a second reviewer"
      lead="The second reviewer sees no first marks. The cases are drawn now, at random within each group, by a seed of their own."
      sentence={`Adds Audit second review, and writes seed and tickets into ${cases.record}.`}
      primary={{
        label: drawn === 0 ? "Draw the cases" : `Draw ${counted(drawn, "case", "cases")}`,
        refused,
        press: () =>
          void commands.drawSecondReview({
            size,
            reviewer: reviewer.trim(),
            stayBlank: stayBlank.map(({ key }) => key),
            seed: ownSeed === null ? { origin: "made" } : { origin: "typed", seed: ownSeed },
          }),
      }}
    >
      {stayBlank.length === 0 ? null : (
        <Message
          tone="warning"
          title={`${counted(stayBlank.length, "case stays", "cases stay")} not fully scored`}
          announced
        >
          <p>
            {leftOut.size === 0 ? "" : `${leftOutSentence(leftOut.size)} `}
            {kept === 0 ? "" : `${keptSentence(kept)} `}
            {cases.record} keeps this.
          </p>
        </Message>
      )}
      <ChoiceField
        label="How many cases"
        value={by}
        choices={[
          { value: "number", word: "A number, in proportion to the groups" },
          { value: "share", word: "A share of the scored cases" },
          { value: "group", word: "A number for each group" },
        ]}
        change={(value) => setBy(value === "share" || value === "group" ? value : "number")}
      />
      {by === "number" ? (
        <TextField label="Cases" numeric value={number} change={setNumber} />
      ) : by === "share" ? (
        <TextField label="Of 100 scored cases" numeric value={percent} change={setPercent} />
      ) : null}
      <GroupNumbers groups={groups} typed={by === "group" ? numbers : null} change={setNumbers} />
      {drawn > 0 && drawn < FEWEST_FOR_COEFFICIENTS ? (
        <p className="hint">
          Under {numberText(FEWEST_FOR_COEFFICIENTS)} cases the share of same marks is shown alone, without
          AC1 and kappa.
        </p>
      ) : null}
      <TextField
        label="Second reviewer"
        value={reviewer}
        hint="Somebody who did not score these cases first."
        change={setReviewer}
      />
      <section className="card card-quiet">
        <div className="line">
          <h2>Seed</h2>
          <Link className="text-link" onClick={() => setOwnSeed(ownSeed === null ? "" : null)}>
            {ownSeed === null ? "Type my own" : "Have one made"}
          </Link>
        </div>
        {ownSeed === null ? (
          <p className="hint">A seed is made when you draw, and stands on {cases.record} from then on.</p>
        ) : (
          <TextField
            label="My own seed"
            value={ownSeed}
            hint="1 to 100 characters, without commas; not that of the sample."
            change={setOwnSeed}
          />
        )}
      </section>
      <RecordName />
    </ScreenFrame>
  );
}
