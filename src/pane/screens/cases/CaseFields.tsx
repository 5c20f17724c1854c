import type { ReactElement } from "react";
import type { FoundList } from "../../../core/frame/found-list";
import type { ListCells } from "../../../core/frame/list-cells";
import { CaseNumberFields } from "./CaseNumberFields";
import { LeftOut } from "./LeftOut";
import { PeriodFields } from "./PeriodFields";

interface CaseFieldsProps {
  readonly list: FoundList;
  readonly cells: ListCells | null;
}

/** Case number, period and what is left out. */
export function CaseFields({ list, cells }: CaseFieldsProps): ReactElement {
  return (
    <>
      <CaseNumberFields list={list} cells={cells} />
      <PeriodFields list={list} cells={cells} />
      <LeftOut />
    </>
  );
}
