import type { Response } from "../../model/operation.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import type { TrafficExchange } from "../exchange/traffic-exchange.ts";
import type { Observation } from "./observation.ts";

/** Is told of each way in which an exchange departs from the documents. */
export type Observe = (observation: Observation) => void;

/** An exchange whose operation is known. */
export interface ExaminedExchange {
  readonly exchange: TrafficExchange;
  readonly operation: TrafficOperation;
  /** The path parameters as they stand in the path, still encoded. */
  readonly path: ReadonlyMap<string, string>;
  /** Headers of requests that some document knows. */
  readonly familyHeaders: ReadonlySet<string>;
}

/** The message that is being examined, as sentences name it: `The request of GET /v1/accounts`. */
export interface MessageName {
  readonly side: "request" | "response";
  /** Of a response: its status as the document declares it. */
  readonly response?: Response;
}

/** `GET /v1/accounts/{accountId}`, as the document has it. */
export function operationTitle({ operation }: TrafficOperation): string {
  return `${operation.method} ${operation.path}`;
}

/** What a message is called in the subject of an observation: `request`, `response 200`. */
export function subjectOf({ side, response }: MessageName): string {
  return response === undefined ? side : `${side} ${response.status}`;
}

/** What a message is called in a sentence. */
export function messageTitle(operation: TrafficOperation, { side, response }: MessageName): string {
  const title = operationTitle(operation);
  return side === "request"
    ? `The request of ${title}`
    : `The answer ${response?.status ?? ""} of ${title}`.replace("  ", " ");
}
