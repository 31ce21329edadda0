// Copied from generator/runtime/client/send.ts. Do not edit.

import type { ClientError } from "./client-error.ts";
import { CONFIDENTIAL_URL, putCredentials } from "./credentials.ts";
import { InsecureTransportError } from "./errors.ts";
import type { CallInput, Exchange } from "./exchange.ts";
import { makeRequest } from "./make-request.ts";
import { withQuery } from "./request-draft.ts";
import { retryDelay, wait } from "./retry.ts";

/** Sends a request, again where that is safe and may help, and gives the answer unread, whatever its status. */
export async function send(exchange: Exchange, input: CallInput): Promise<Response> {
  const { client, operation, call, details, hooks, signal, endsAt, explain } = exchange;
  const { fetch = globalThis.fetch } = client;
  const common = await makeRequest(exchange, input);

  /** Makes the request of one attempt. The hooks see it before it carries credentials, so that none can log one. */
  const prepare = async (attempt: number): Promise<Request> => {
    // `duplex` is needed to send a stream (Fetch, "RequestInit"), and unknown to TypeScript's library.
    const init = { ...common, method: operation.method, signal, duplex: "half" };
    let request = hooks[0] && new Request(common.url, init);
    for (const hook of hooks) {
      if (request) request = (await hook.onRequest?.({ ...details, attempt, request })) || request;
    }

    const unsigned = request ?? common;
    const headers = new Headers(unsigned.headers);
    const query: string[] = [];
    const credentials = { __proto__: null, ...client.credentials, ...call.credentials };
    const secrets = await putCredentials({ path: "", query, headers }, operation.security ?? [], credentials);
    const url = withQuery(unsigned.url, query);
    if (secrets[0] && !CONFIDENTIAL_URL.test(url))
      throw new InsecureTransportError(details, "failed: a credential over http", {});
    // fetch drops `authorization` on its way to another origin, but no other header. A declared 3XX is for the caller.
    const keep =
      secrets.some((name) => name !== "authorization") || /^3|,3/.test(`${Object.keys(operation.responses)}`);
    const final: RequestInit = { headers, signal, redirect: keep ? "manual" : "follow" };
    return request
      ? new Request(query[0] ? new Request(url, request) : request, final)
      : new Request(url, { ...init, ...final });
  };

  for (let attempt = 1; ; attempt++) {
    signal.throwIfAborted();
    const request = await prepare(attempt);
    let response: Response | undefined;
    let error: ClientError | undefined;
    try {
      response = await fetch(request);
      // A credential in the query would otherwise be read off the answer's URL.
      if (request.url !== details.url) Object.defineProperty(response, "url", { value: details.url });
    } catch (cause) {
      error = explain(cause);
    }
    for (const hook of hooks) {
      if (response) response = (await hook.onResponse?.({ ...details, attempt, response })) || response;
    }
    const delayMs = retryDelay(request, common.body, response, attempt, call.retries ?? client.retries);
    if (signal.aborted || Date.now() + delayMs >= endsAt) {
      if (response) return response;
      throw error;
    }
    for (const hook of hooks) await hook.onRetry?.({ ...details, attempt, delayMs, response, error });
    await response?.body?.cancel();
    await wait(delayMs, signal);
  }
}
