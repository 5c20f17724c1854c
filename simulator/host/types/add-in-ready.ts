import { hostType } from "../engine/host-object";

/** Where office.js reports itself ready after its start. */
export const addinInternalService = hostType<"notifyActionHandlerReady">()<undefined>({
  name: "AddinInternalService",
  calls: { notifyActionHandlerReady: () => null },
});
