import { byteLength } from "./byte-length";
import { Counters } from "./counters";
import { EventDesk } from "./event-desk";
import { HostError } from "./engine/host-error";
import { nextTurn } from "./next-turn";
import type { HostObject } from "./engine/host-object";
import { References } from "./engine/references";
import { runRequest } from "./engine/run-request";
import type { RequestBody, ResponseBody } from "./engine/wire";
import { Faults } from "../faults/faults";
import { defaultSettings, type HostSettings } from "./host-settings";
import type { WorkbookState } from "./model";
import { addinInternalService } from "./types/add-in-ready";
import { workbookObject } from "./types/workbook";

type RequestListener = (request: number, workbook: WorkbookState) => void;

/**
 * The emulated Excel: one open workbook, and what answers the real office.js client's requests. What it does not
 * know it refuses aloud and lists in `notEmulated`.
 */
export class Host {
  readonly settings: HostSettings;
  readonly counters = new Counters();
  readonly faults = new Faults(this);
  readonly references = new References();
  readonly events = new EventDesk();
  /** "RangeFormat.autofitColumns" and the like, in the order of the calls. */
  readonly notEmulated: string[] = [];
  /** The workbooks that the add-in had Excel open, as base64; "" for a blank one. */
  readonly createdWorkbooks: string[] = [];
  /** How often the add-in had Excel save. */
  saves = 0;
  private readonly requestListeners = new Set<RequestListener>();
  private readonly answerListeners = new Set<() => void>();
  private lastId = 0;

  constructor(
    public workbook: WorkbookState,
    settings: Partial<HostSettings> = {},
  ) {
    this.settings = { ...defaultSettings, ...settings };
  }

  /** The engine with nothing going wrong outside it: one request in, its answer out, both plain JSON. */
  execute(body: RequestBody): ResponseBody {
    return JSON.parse(this.executeText(JSON.stringify(body))) as ResponseBody;
  }

  /** The same in the wire's own text. Throws a HostError where the whole request is refused. */
  executeText(body: string): string {
    const request = JSON.parse(body) as RequestBody;
    this.counters.requests += 1;
    this.counters.actions += request.Actions.length;
    const bytesIn = byteLength(body);
    this.counters.bytesIn += bytesIn;
    for (const listener of this.requestListeners) listener(this.counters.requests, this.workbook);
    this.faults.beforeRequest(bytesIn);
    const answer = JSON.stringify(runRequest(this, request, workbookObject(undefined)));
    const bytesOut = byteLength(answer);
    this.faults.beforeAnswer(bytesOut);
    this.counters.bytesOut += bytesOut;
    for (const listener of this.answerListeners) listener();
    return answer;
  }

  /** As a client's end of the wire sees it: an answer that takes a moment, or never comes. */
  async answer(body: string): Promise<string> {
    await (this.settings.answersInOwnTurn ? nextTurn() : Promise.resolve());
    const text = this.executeText(body);
    if (this.faults.isSilent) await new Promise<never>(() => undefined);
    return text;
  }

  /** Calls the listener before each request runs, with its number from 1: the moment for another author's edit. */
  onBeforeRequest(listener: RequestListener): () => void {
    this.requestListeners.add(listener);
    return () => this.requestListeners.delete(listener);
  }

  /** Calls the listener after each request that was answered: the moment for a window on the workbook to look again. */
  onAfterRequest(listener: () => void): () => void {
    this.answerListeners.add(listener);
    return () => this.answerListeners.delete(listener);
  }

  /** Refuses a member that isn't emulated, aloud. */
  refuse(typeName: string, member: string): never {
    this.notEmulated.push(`${typeName}.${member}`);
    throw new HostError("NotEmulated", `not emulated: ${typeName}.${member}`);
  }

  /** An object that belongs to no workbook. office.js makes one to say that it is ready. */
  newObject(typeName: string): HostObject {
    return typeName === "Microsoft.InternalService.AddinInternalService"
      ? addinInternalService(undefined)
      : this.refuse(typeName, "new");
  }

  /**
   * What the client recognises an object by: its id, under the name that the client reads it from, and for a kept range
   * its reference.
   */
  identityOf(object: HostObject): Record<string, unknown> {
    const id = object.id(this);
    const reference = this.references.idFor(object);
    return {
      ...(id !== null && { [object.readable.includes("id") ? "Id" : "_Id"]: id }),
      ...(reference !== null && { _ReferenceId: reference }),
    };
  }

  /** A number that no sheet, table or chart of this run has had. */
  nextNumber(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
