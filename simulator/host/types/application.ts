import { hostType } from "../engine/host-object";
import { textArgument } from "../targets";

/** Excel itself. There is no calculating: the modes are the defaults and calculating does nothing. */
export const application = hostType<keyof Excel.Application | "createWorkbook">()<undefined>({
  name: "Application",
  reads: {
    calculationMode: () => "Automatic",
    calculationState: () => "Done",
    decimalSeparator: () => ".",
    thousandsSeparator: () => ",",
    useSystemSeparators: () => true,
  },
  calls: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
  paths: {
    createWorkbook: (_target, [base64]) => createdWorkbook(base64 ? textArgument(base64) : ""),
  },
});

/** A workbook that Excel opens in another window. */
const createdWorkbook = hostType<"open" | "id">()<string>({
  name: "WorkbookCreated",
  reads: { id: () => "" },
  calls: { open: (base64, _args, host) => void host.createdWorkbooks.push(base64) },
});
