import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import type { ReactElement } from "react";
import { casesBehind } from "../../core/findings/cases-behind";
import type { CountedAs } from "../../core/findings/counted-as";
import { questionName } from "../../core/findings/question-name";
import type { ScoredCase } from "../../core/scoring/scored-case";
import { usePane } from "../pane-context";
import { LongList } from "../parts/LongList";
import { Message } from "../parts/Message";
import { ScreenFrame } from "../parts/ScreenFrame";
import { useCurrentPreview } from "../use-current-preview";
import { countHeading } from "../words/count-words";
import { CountedCase } from "./result/CountedCase";
import { FilterSign } from "./result/FilterSign";

/** The cases behind one count of the findings, as many as the findings say, with the ways to each of them. */
export function CountedCasesScreen({ count }: { readonly count: CountedAs }): ReactElement {
  const { commands } = usePane();
  const preview = useCurrentPreview();
  const criterion = preview?.findings.set.criteria.find(({ id }) => id === count.criterion);
  if (preview === null || criterion === undefined)
    return (
      <ScreenFrame heading="The cases behind a number">
        <Message tone="info" announced={false}>
          <p>This question is not in the findings now.</p>
        </Message>
      </ScreenFrame>
    );
  const cases = casesBehind(preview.findings, preview.cases, count);
  const places = new Map(
    preview.rows.map(({ key, cells }) => [key, cells.get(count.criterion)?.place ?? null]),
  );
  const group = count.stratum === null || count.stratum === "" ? "" : `, ${count.stratum}`;
  const heading = countHeading(cases.length, count);
  return (
    <ScreenFrame
      heading={heading}
      lead={`${questionName(criterion)}${group}`}
      sentence={`Filters ${preview.scoring.sheet}. Nothing is deleted, and no mark is changed.`}
      primary={{
        label: "Filter to these cases in the sheet",
        icon: <FilterRegular />,
        refused: cases.length === 0 ? "There is no such case now." : null,
        press: () => void commands.filterToCases(count, false),
      }}
    >
      <FilterSign />
      <LongList
        label={heading}
        items={cases}
        keyOf={(scored: ScoredCase) => scored.key}
        about={78}
        entry={(scored) => (
          <CountedCase scored={scored} criterion={criterion} place={places.get(scored.key) ?? null} />
        )}
      />
    </ScreenFrame>
  );
}
