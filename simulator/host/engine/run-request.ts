import type { Host } from "../host";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { queryAnswer } from "./query";
import type { ArgumentInfo, RequestBody, ResponseBody, WireAction, WirePath } from "./wire";

const lowerFirst = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/** The client sends two properties under other names than its typings. */
const aliases: Record<string, string> = { gridlines: "showGridlines", headings: "showHeadings" };

/** The typings' name of a member that the wire calls by its Pascal-case name. */
export function memberName(name: string): string {
  const lower = lowerFirst(name);
  return aliases[lower] ?? lower;
}

/**
 * Runs the actions of one request in order. The first error stops it: what was done before stays done, as in Excel
 * (our guess), and nothing after it runs.
 */
export function runRequest(host: Host, body: RequestBody, root: HostObject): ResponseBody {
  const run = new RequestRun(host, body, root);
  const results: ResponseBody["Results"] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === 5) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const place = { Location: run.location, ActionIndex: index, HttpStatusCode: error.status };
      return {
        Results: results,
        TraceIds: traces,
        Error: { Code: error.code, Message: error.message, ...place },
      };
    }
  }
  return { Results: results, TraceIds: traces.length > 0 ? traces : null, Error: null };
}

class RequestRun {
  location = "";
  /** Each path is walked once in a request: `worksheets.add` is a path, and must not add twice. */
  private readonly walked = new Map<number, HostObject | null>();

  constructor(
    private readonly host: Host,
    private readonly body: RequestBody,
    private readonly root: HostObject,
  ) {}

  perform(action: WireAction): unknown {
    if (action.ActionType === 5) return null;
    const object = this.walk(action.ObjectPathId);
    // Loading from a null object gives null, and whatever is done to one is nothing.
    if (!object) return null;
    const name = memberName(action.Name);
    switch (action.ActionType) {
      case 1:
        return this.host.identityOf(object);
      case 2:
        this.enter(object, "load");
        return queryAnswer(object, action.QueryInfo ?? {}, this.host);
      case 3:
        return this.call(object, name, action);
      case 4:
        this.enter(object, name);
        object.write(name, this.argumentsOf(action.ArgumentInfo)[0], this.host);
        return null;
      default:
        return this.host.refuse(object.typeName, `action of type ${action.ActionType}`);
    }
  }

  /** Notes where the request is, for errors, and lets a fault strike there. */
  private enter(object: HostObject, name: string): void {
    this.location = `${object.typeName}.${name}`;
    this.host.faults.beforeMember(this.location);
  }

  private call(object: HostObject, name: string, action: WireAction): unknown {
    this.enter(object, name);
    if (name === "_KeepReference") {
      this.host.references.keep(object);
      return null;
    }
    const args = this.argumentsOf(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.host.references.remove(String(args[0]));
      return null;
    }
    const event = /^_(Register|Unregister)(\w+)Event$/.exec(name);
    if (event) {
      this.host.events.note(event[1] === "Register", event[2] ?? "", object.id(this.host));
      return null;
    }
    return object.call(name, args, this.host) ?? null;
  }

  private walk(id: number): HostObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError("InvalidArgument", `no object path ${id} in the request`);
    const object = this.step(path);
    this.walked.set(id, object);
    return object;
  }

  private step(path: WirePath): HostObject | null {
    if (path.ObjectPathType === 1) return this.root;
    if (path.ObjectPathType === 2) return this.host.newObject(path.Name);
    if (path.ObjectPathType === 6) return this.host.references.get(path.Name);
    if (path.ObjectPathType === 7) return null;
    const parent = this.walk(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = this.argumentsOf(path.ArgumentInfo);
    const name = path.ObjectPathType === 5 ? "getItem" : memberName(path.Name);
    this.enter(parent, name);
    return path.ObjectPathType === 5 ? parent.item(args[0], this.host) : parent.lead(name, args, this.host);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, references?.[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.walk(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return value.map((each: unknown, index) => this.argument(each, (reference as unknown[])[index]));
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.walk(Number(value._ObjectPathId));
    // A rule may hold a range deep inside: {list: {source: range}}.
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, this.argument(inner, undefined)]),
    );
  }
}
