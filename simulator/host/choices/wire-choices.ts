import type { Choice } from "../choice";

const bundle = "office-js 1.1.110, excel-win32-16.01.debug.js";
const nullObjects =
  "learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model, *OrNullObject methods and properties";

const choice = (behaviour: string, basis: Choice["basis"], where: string): Choice => ({
  about: "wire",
  behaviour,
  basis,
  where,
});

export const wireChoices: readonly Choice[] = [
  choice("The shape of requests and answers, and the names in them", "client", bundle),
  choice("A path that makes something is walked once in a request", "client", `${bundle}, ObjectPath`),
  choice(
    "Inside Excel.run each range is kept until a further request lets it go",
    "client",
    `${bundle}, TrackedObjects`,
  ),
  choice(
    "A missing item that was asked for with OrNullObject is null, and so is all that is reached through it",
    "documented",
    nullObjects,
  ),
  choice(
    "Doing something to a null object does nothing and is no error",
    "guess",
    "getItemOrNullObject of a missing sheet, then delete(), then sync",
  ),
  choice(
    "After an error in a request, what came before it stays done and what came after is not done",
    "guess",
    "write a cell, ask for a missing sheet, write another cell, in one sync",
  ),
  choice(
    "The error of a request carries a code and the type and member where it happened",
    "client",
    `${bundle}, errorLocation`,
  ),
  choice(
    "Which code and status each refusal has (InvalidArgument, AccessDenied, InvalidOperation …)",
    "guess",
    "provoke each refusal of the tests in test/simulator/host",
  ),
  choice(
    "The host is asked whether it knows a requirement set by the matrix it gave at the start",
    "client",
    "office-js 1.1.110, GetSupportedMatrix",
  ),
  choice(
    "Writing through the API raises no changed event here; only people's edits do",
    "guess",
    "listen to onChanged and write from the same add-in: Excel is thought to raise it with triggerSource",
  ),
  choice(
    "The id of a sheet, table or chart can be read after a sync without being loaded",
    "client",
    `${bundle}, _handleIdResult`,
  ),
];
