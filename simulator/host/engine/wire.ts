/** The messages between the office.js client and Excel, as the client sends and reads them. */

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** Mirrors `Arguments`: 0 for a plain argument, the id of a path for an object. */
  ReferencedObjectPathIds?: unknown[];
}

export interface WireAction {
  Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace. */
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface WirePath {
  Id: number;
  /** 1 the workbook, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
  /** `untrack()` was called: the client wants no reference. */
  D?: boolean;
}

export interface RequestBody {
  Actions: WireAction[];
  ObjectPaths: Record<string, WirePath>;
  AutoKeepReference?: boolean;
}

export interface WireError {
  Code: string;
  Message: string;
  Location?: string;
  ActionIndex?: number;
  HttpStatusCode?: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[] | null;
  Error: WireError | null;
}
