// Copied from generator/runtime/client/make-request.ts. Do not edit.

import type { CallInput, Exchange } from "./exchange.ts";
import { matchMediaType, type BodyCodec } from "./media-type.ts";
import { putParameter } from "./parameters.ts";
import { draftedUrl, setHeader } from "./request-draft.ts";

/** What all attempts of a call share. Credentials are not in it: they are added to each attempt. */
export interface CommonRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** Writes the request body: in the media type that the input names, else in the first that the operation declares. */
function encodeBody(headers: Headers, codecs: readonly BodyCodec[], { body, mediaType }: CallInput): BodyInit | null {
  if (body === undefined) return null;
  const wanted = `${mediaType ?? codecs[0]?.mediaType}`;
  const codec = matchMediaType(codecs, wanted);
  if (!codec) throw new TypeError(`undeclared media type "${wanted}"`);
  const encoded = codec.encode(body);
  setHeader(headers, "content-type", codec.contentType ? codec.contentType(encoded, wanted) : wanted);
  return encoded;
}

/**
 * Makes a request from the input. Of headers, the narrower place wins: the client's over what the operation
 * implies, the input's over these, the call's over all.
 *
 * @throws TypeError where the request cannot be made.
 */
export async function makeRequest(exchange: Exchange, input: CallInput): Promise<CommonRequest> {
  const { client, operation, call, details } = exchange;
  const { headers: shared, requestIdHeader = "x-request-id" } = client;
  const headers = new Headers();
  const setAll = (values: object = {}) => {
    for (const [name, value] of Object.entries(values)) setHeader(headers, name, value);
  };
  const draft = { path: operation.path, query: [], headers };

  const success = Object.entries(operation.responses).flatMap(([key, decoders]) =>
    key.startsWith("2") ? decoders : [],
  );
  setAll({ accept: [...new Set(success.map((decoder) => decoder.mediaType))].join(", ") || undefined });
  const body = encodeBody(headers, operation.requestBody ?? [], input);
  setAll(typeof shared === "function" ? await shared() : shared);
  for (const parameter of operation.parameters ?? [])
    putParameter(draft, parameter, input[parameter.key ?? parameter.name]);
  setAll({ accept: call.accept, ...call.headers });
  // Browsers have `randomUUID` in secure contexts only; elsewhere no identifier is sent.
  let requestId: string | undefined;
  if (requestIdHeader) {
    requestId = call.requestId ?? headers.get(requestIdHeader) ?? crypto.randomUUID?.();
    setHeader(headers, requestIdHeader, requestId);
  }

  const target = call.baseUrl ?? operation.server ?? client.baseUrl ?? "/";
  const url = draftedUrl(target, client.baseUrl ?? target, draft);
  Object.assign(details, { url, requestId: requestId ?? "" });
  return { url, headers, body };
}
