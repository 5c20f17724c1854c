import type { ReactElement } from "react";
import { checkingRecipe } from "../../core/sampling/checking-recipe";
import { isExamined } from "../../core/sampling/draw-record";
import { selectionMethod } from "../../core/sampling/sample-definition";
import { usePane } from "../pane-context";
import { CopyText } from "../parts/CopyText";
import { ScreenFrame } from "../parts/ScreenFrame";
import { ShowButton } from "../parts/ShowButton";
import { NeedsCases } from "./NeedsCases";
import { committedDraw } from "./sample/committed-draw";
import { SeedShown } from "./sample/SeedShown";

/** How anyone draws the same cases again without this tool. */
export function CheckByHandScreen(): ReactElement {
  const { state } = usePane();
  const found = committedDraw(state);
  if (found === null) return <NeedsCases heading="Check without Excel" />;
  const { record, draw } = found;
  // Cases that came in later are drawn again too: added ones and used spares have the next ranks.
  const examined = draw.strata.map(({ label }) => ({
    label,
    drawn: draw.tickets.filter(({ stratum, role }) => stratum === label && isExamined(role)).length,
  }));
  const recipe = checkingRecipe(selectionMethod(record.definition.sample), examined);
  return (
    <ScreenFrame
      heading="Check without Excel"
      lead={`Anyone with the list can draw the same cases again. All of this stands on ${record.sheet} too.`}
    >
      <section>
        <h2>The rules</h2>
        <ol className="rows">
          {recipe.rules.map((rule) => (
            <li key={rule}>{rule.replace(/^\d {2}/, "")}</li>
          ))}
        </ol>
      </section>
      <SeedShown seed={draw.seed} origin={draw.seedOrigin} />
      <section>
        <h2>One ticket, on a command line</h2>
        <CopyText text={recipe.command} name="the command" />
        <p className="hint">{recipe.commandNote}</p>
      </section>
      {draw.frameSheet === null ? null : (
        <section>
          <h2>The whole draw, with Python</h2>
          <p>{recipe.scriptNote}</p>
          <CopyText text={recipe.script.join("\n")} name="the program" />
        </section>
      )}
      <div className="remark-actions">
        <ShowButton place={{ sheet: record.sheet, address: "A1" }} label={`Open ${record.sheet}`} />
      </div>
    </ScreenFrame>
  );
}
