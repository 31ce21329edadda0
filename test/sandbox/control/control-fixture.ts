import { expect } from "vitest";
import { isJsonObject } from "../../../generator/runtime/mocks/schema/json-value.ts";
import { createControl, type Control, type ControlParts } from "../../../generator/runtime/sandbox/control/control.ts";
import { createRequestLog, type LoggedExchange } from "../../../generator/runtime/sandbox/control/request-log.ts";
import type { SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";
import { createSessionStore } from "../../../generator/runtime/sandbox/session/session-store.ts";
import type { Application } from "../../../generator/runtime/sandbox/store/store.ts";
import { violationsOfAnswer } from "./control-contract.ts";

export const noon = Date.UTC(2018, 1, 7, 12);

/** A request as a server would hand it on. */
export function sandboxRequest(
  method: string,
  target: string,
  { body, headers = {} }: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): SandboxRequest {
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  const given = body instanceof Uint8Array ? new Uint8Array(body) : textOf(body);
  const octets = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const fields = new Headers(headers);
  return {
    method,
    path,
    query,
    headers: { get: (name) => fields.get(name), entries: () => fields.entries() },
    origin: "http://localhost:8080",
    octets: () => octets,
  };
}

function textOf(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body);
}

/** An answer of the control, its body read. */
export interface ControlAnswer {
  readonly status: number;
  readonly headers: SandboxResponse["headers"];
  readonly text: string;
  /** Empty where the body is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** A control over sessions of its own. Each answer is checked against the control's own document. */
export function controlOf(parts: Partial<ControlParts> = {}) {
  const sessions = createSessionStore({ now: () => noon });
  const requests = createRequestLog();
  const products = ["accounts/v3", "payments/v1", "payments/v2"];
  const all: ControlParts = { sessions, requests, products, ...parts };
  const control = createControl(all);
  const call = (method: string, target: string, init?: Parameters<typeof sandboxRequest>[2]) =>
    callControl(control, sandboxRequest(method, `/__sandbox${target}`, init));
  return { control, call, ...all };
}

/** Calls a control, and holds the answer against its document. */
export async function callControl(control: Control, request: SandboxRequest): Promise<ControlAnswer> {
  const response = await control.handle(request);
  if (response === undefined) throw new Error(`${request.path} is no path of the control.`);
  const text = typeof response.body === "string" ? response.body : "";
  const json: unknown = text === "" ? undefined : JSON.parse(text);
  expect(violationsOfAnswer(request, response, json)).toEqual([]);
  return { status: response.status, headers: response.headers, text, body: isJsonObject(json) ? json : {} };
}

/** An application of a developer. */
export function application(id: string): Application {
  return { id, name: id, products: "*", keys: [], createdAt: "2018-02-07T12:00:00Z" };
}

/** An exchange of a request with what it does not say itself filled in. */
export function exchange(request: SandboxRequest, rest: Partial<Omit<LoggedExchange, "request">> = {}): LoggedExchange {
  const octets = request.octets();
  return {
    session: "default",
    time: noon,
    durationMs: 1.25,
    response: { status: 200, body: "{}" },
    ...(octets instanceof Uint8Array && octets.byteLength > 0 && { octets }),
    ...rest,
    request,
  };
}
