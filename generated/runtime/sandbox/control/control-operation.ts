// Copied from generator/runtime/sandbox/control/control-operation.ts. Do not edit.

import type { JsonObject } from "../../mocks/schema/json-value.ts";
import type { SchemaContract } from "../../mocks/schema-contract.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { ControlParts } from "./control.ts";
import type { Maintenance } from "./maintenance.ts";

/** One operation of the control: what its document says of it, and what it does. */
export interface ControlOperation {
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** The path template below `/__sandbox`; `""` for that itself. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: readonly ControlParameter[];
  /** Of a body in JSON. Absent: the operation takes none but what chooses the session. */
  readonly body?: ControlBody;
  /** By status. The answers to what is wrong with a request are the same for all operations, and not here. */
  readonly answers: Readonly<Record<number, ControlAnswer>>;
  /** Answers a request that obeys the document. */
  handle(call: ControlCall): SandboxResponse | Promise<SandboxResponse>;
}

/** A parameter as the document describes it. */
export interface ControlParameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly description: string;
  readonly schema: SchemaContract;
}

/** A body that an operation takes. */
export interface ControlBody {
  readonly required: boolean;
  /** The members that must be there. */
  readonly requiredMembers?: readonly string[];
  readonly properties: Readonly<Record<string, SchemaContract>>;
  readonly example?: unknown;
}

/** An answer; without a schema it has no body. */
export interface ControlAnswer {
  readonly description: string;
  readonly schema?: SchemaContract;
}

/** A request to the control as its operations see it. */
export interface ControlCall {
  readonly parts: ControlParts;
  readonly maintenance: Maintenance;
  readonly request: SandboxRequest;
  /** The path parameters, decoded. */
  readonly path: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  /** Empty where none was sent. */
  readonly body: JsonObject;
  /** The application that is chosen, else `default`. */
  readonly application: string;
  /** The session that is chosen, else `default`. */
  readonly session: string;
  /** What the request says itself. */
  readonly chosen: ChosenSession;
}

/** The session that a request names, as far as it does. */
export interface ChosenSession {
  readonly application?: string;
  readonly session?: string;
}
