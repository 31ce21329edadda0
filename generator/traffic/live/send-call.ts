import { putParameter } from "../../runtime/client/parameters.ts";
import { draftedUrl, type RequestDraft } from "../../runtime/client/request-draft.ts";
import { styled } from "../../runtime/client/styled.ts";
import type { ParameterContract } from "../../runtime/mocks/contract.ts";
import { writeBody } from "../../runtime/mocks/respond/write-body.ts";
import { noBody, type TrafficBody } from "../exchange/traffic-body.ts";
import { splitUrl, type TrafficExchange } from "../exchange/traffic-exchange.ts";
import { trafficHeaders } from "../exchange/traffic-headers.ts";
import { credentialsFor, type Environment } from "./credentials.ts";
import type { PlannedCall } from "./planned-calls.ts";

/** How requests are sent. */
export interface SendOptions {
  /** With the mount of the product. */
  readonly baseUrl: string;
  /** Without credentials in it, none are sent. */
  readonly env: Environment;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly signal: AbortSignal;
}

/** Sends a request, and gives the exchange; `undefined` where the request cannot be written. */
export async function sendCall(
  call: PlannedCall,
  options: SendOptions,
): Promise<Omit<TrafficExchange, "at"> | undefined> {
  const request = requestOf(call, options);
  const place = request && splitUrl(request.url);
  if (request === undefined || place === undefined) return undefined;
  const sent = { headers: trafficHeaders(request.headers, true), body: await bodyOf(request.clone()) };
  try {
    // Credentials must not follow a redirect to somebody else's host: none is followed.
    const response = await options.fetch(new Request(request, { redirect: "manual", signal: options.signal }));
    const body = await bodyOf(response);
    const answer = { headers: trafficHeaders(response.headers, true), body };
    return { method: request.method, ...place, status: response.status, request: sent, response: answer };
  } catch {
    const nothing = { headers: trafficHeaders([], false), body: noBody };
    return { method: request.method, ...place, status: 0, request: sent, response: nothing };
  }
}

function requestOf({ operation, values, body }: PlannedCall, { baseUrl, env }: SendOptions): Request | undefined {
  const { method, path } = operation.operation;
  const draft: RequestDraft = { path: path.replace(/[?#].*$/s, ""), query: [], headers: new Headers() };
  try {
    for (const [parameter, value] of values) putParameter(draft, written(parameter), value);
    const { headers, query } = credentialsFor(operation, env);
    for (const [name, value] of headers) draft.headers.set(name, value);
    for (const [name, value] of query) draft.query.push(`${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
    const types = operation.operation.responses.flatMap(({ content }) => content.map(({ name }) => name));
    if (types.length > 0) draft.headers.set("accept", [...new Set(types), "*/*;q=0.1"].join(", "));
    if (body !== undefined && !body.mediaType.startsWith("multipart/"))
      draft.headers.set("content-type", body.mediaType);
    const content = body === undefined ? {} : { body: writeBody(body.value, body.mediaType), duplex: "half" };
    return new Request(draftedUrl(baseUrl, baseUrl, draft), { method, headers: draft.headers, ...content });
  } catch {
    // A value that cannot stand where it should: nothing was promised of it.
    return undefined;
  }
}

/** A parameter as the client writes it. */
function written({ content, ...parameter }: ParameterContract) {
  const [mediaType] = Object.keys(content ?? {});
  const codec =
    mediaType === undefined ? {} : { content: { mediaType, encode: (value: unknown) => JSON.stringify(value) } };
  return { ...parameter, ...codec, write: styled };
}

async function bodyOf(message: Request | Response): Promise<TrafficBody> {
  const octets = new Uint8Array(await message.arrayBuffer());
  return octets.length === 0 ? noBody : { kind: "octets", octets };
}
