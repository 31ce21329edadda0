// Copied from generator/runtime/client/start-call.ts. Do not edit.

import { isClientError, type ClientError } from "./client-error.ts";
import { CallAbortedError, ConfigurationError, ConnectionError } from "./errors.ts";
import type { AnyOperation, CallInput, Exchange } from "./exchange.ts";
import type { Answer, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { Call, Outcome } from "./outcome.ts";
import { send } from "./send.ts";
import { settle } from "./settle.ts";

/**
 * Starts a call, and offers its three forms. The overload is where the document's word is taken for what the API
 * answers: within, bodies are unknown.
 */
export function startCall<Input, Success extends Answer, Failure extends Answer>(
  client: ClientOptions<object>,
  operation: Operation<Input, Success, Failure>,
  input: Input,
  call: CallOptions,
): Call<Success, Failure>;
export function startCall(
  client: ClientOptions<object>,
  operation: AnyOperation,
  input: CallInput,
  call: CallOptions,
): Call<Answer, Answer> {
  const { operationId, method, path } = operation;
  const details = { operationId, method, path, url: path, requestId: "" };
  const hooks = [client.hooks ?? []].flat();
  const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? 30_000;
  const controller = new AbortController();
  const { signal } = controller;
  // What ends a call early is the reason of its signal, and so what fetch and streams reject with.
  const giveUp = () => controller.abort(new CallAbortedError(details, "was given up", { cause: call.signal?.reason }));
  const expire = () => controller.abort(new ConnectionError(details, "timed out", { timedOut: true }));
  // Above 2 ** 31 a timer overflows, and fires at once.
  const timer = timeoutMs && setTimeout(expire, Math.min(timeoutMs, 2e9));
  // What does not heed the signal is left behind.
  const ended = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  call.signal?.addEventListener("abort", giveUp);
  if (call.signal?.aborted) giveUp();
  let unread: boolean | undefined;

  const explain = (cause: unknown, own?: boolean): ClientError => {
    const known: unknown = signal.aborted ? signal.reason : cause;
    if (isClientError(known)) return known;
    if (own) return new ConfigurationError(details, `failed: ${cause}`, { cause });
    return new ConnectionError(details, "got no answer", { cause, timedOut: false });
  };
  const exchange: Exchange = {
    client,
    operation,
    call,
    hooks,
    details,
    signal,
    endsAt: Date.now() + (timeoutMs || Infinity),
    explain,
  };

  // Without a prototype, a parameter called "constructor" has no value unless it is given one.
  const answer = Promise.race([send(exchange, { __proto__: null, ...input }), ended]).catch((cause) => {
    throw explain(cause, true);
  });
  const outcome = answer
    .then((response) => Promise.race([settle(exchange, unread ? new Response(null, response) : response), ended]))
    .catch((cause): Outcome<Answer, Answer> => {
      const error = explain(cause);
      return { ok: false, status: undefined, body: undefined, error, response: error.response };
    })
    .then(async (result) => {
      clearTimeout(timer);
      // Until a stream has arrived, the caller may still give it up.
      if (!unread && !(Symbol.asyncIterator in Object(result.body))) call.signal?.removeEventListener("abort", giveUp);
      if (!result.ok) for (const hook of hooks) await hook.onError?.({ ...details, error: result.error });
      return result;
    });
  const body = outcome.then((result) => {
    if (result.ok) return result.body;
    throw result.error;
  });
  // Whoever takes another form has no use for the rejection of this one: without this, it would end a Node process.
  const disown = () => void body.catch(() => {});

  return Object.assign(body, {
    outcome() {
      disown();
      return outcome;
    },
    raw() {
      disown();
      unread = true;
      return answer;
    },
  });
}
