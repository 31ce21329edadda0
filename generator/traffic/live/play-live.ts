import { isHost, serverUrls } from "../documents/server-urls.ts";
import type { TrafficApi, TrafficOperation } from "../documents/traffic-api.ts";
import { textOf } from "../exchange/traffic-body.ts";
import { hostOf } from "../exchange/traffic-exchange.ts";
import { RecordingError } from "../read/open-recording.ts";
import type { TrafficItem } from "../read/read-traffic.ts";
import { maySendCredentials, type Environment } from "./credentials.ts";
import { FoundIds, type Binding } from "./found-ids.ts";
import { isSafe, plannedCalls, shownBinding } from "./planned-calls.ts";
import { sendCall } from "./send-call.ts";

/** How a running service is played. */
export interface PlayOptions {
  readonly baseUrl: string;
  /** Has the credentials: `OP_API_KEY`, `OP_API_TOKEN`, `OP_API_<SCHEME>`. */
  readonly env: Environment;
  /** For all requests together. */
  readonly timeoutMs: number;
  readonly maxRequests: number;
  /** Operations too that change something. Default: `false`. */
  readonly isUnsafe?: boolean;
  /** Default: the platform's. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** One request may take this long, in milliseconds. */
const requestMs = 15_000;

/**
 * Calls the operations of documents and gives what came of it, as a recording would. Lists are asked for before their
 * items, whose ids come from the lists' answers, else from the documents' examples.
 *
 * @throws RecordingError where credentials would be sent over plain HTTP to another machine.
 */
export async function* playLive(apis: readonly TrafficApi[], options: PlayOptions): AsyncGenerator<TrafficItem> {
  const { baseUrl, env, timeoutMs, maxRequests, fetch: send = fetch } = options;
  const hasCredentials = Object.entries(env).some(
    ([name, value]) => name.startsWith("OP_API_") && (value ?? "") !== "",
  );
  if (hasCredentials && !maySendCredentials(baseUrl)) {
    throw new RecordingError(
      `Credentials are not sent to "${new URL(baseUrl).origin}" over plain HTTP: use https, or unset OP_API_*.`,
    );
  }
  const deadline = AbortSignal.timeout(timeoutMs);
  const found = new FoundIds();
  let sent = 0;
  for (const operation of operationsOf(apis, options)) {
    const target = targetOf(operation, baseUrl);
    const bindings = found.of(operation);
    for (const binding of bindings.length > 0 ? bindings : [shownBinding(operation)]) {
      for (const call of plannedCalls(operation, binding)) {
        if (sent >= maxRequests || deadline.aborted) return;
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(requestMs)]);
        const exchange = await sendCall(call, { baseUrl: target, env, fetch: send, signal });
        if (exchange === undefined) continue;
        sent += 1;
        learn(found, operation, binding, exchange);
        yield { exchange: { at: { line: sent, column: 1 }, ...exchange } };
      }
    }
  }
}

/** Safe operations first, and those with few parameters in their path before those with many. */
function operationsOf(
  apis: readonly TrafficApi[],
  { baseUrl, isUnsafe = false }: PlayOptions,
): readonly TrafficOperation[] {
  const host = hostOf(new URL(baseUrl).host);
  const own = apis.filter(({ api }) =>
    serverUrls(api).some((server) => server.host !== undefined && isHost(host, server.host)),
  );
  const played = (own.length > 0 ? own : apis).flatMap(({ operations }) => operations);
  const parameters = ({ operation: { path } }: TrafficOperation): number => path.split("{").length;
  return played
    .filter((operation) => isUnsafe || isSafe(operation))
    .sort((one, other) => Number(isSafe(other)) - Number(isSafe(one)) || parameters(one) - parameters(other));
}

/** A product with a host of its own stands below its mount where the address is another. */
function targetOf({ of: { api } }: TrafficOperation, baseUrl: string): string {
  const host = hostOf(new URL(baseUrl).host);
  const isOwn = serverUrls(api).some((server) => server.host !== undefined && isHost(host, server.host));
  return isOwn ? baseUrl : baseUrl.replace(/\/+$/, "") + (api.lifecycle?.mount ?? "");
}

function learn(
  found: FoundIds,
  operation: TrafficOperation,
  binding: Binding,
  { status, response }: { readonly status: number; readonly response: { readonly body: Parameters<typeof textOf>[0] } },
): void {
  if (status < 200 || status > 299) return;
  try {
    found.learn(operation, binding, JSON.parse(textOf(response.body)));
  } catch {
    // What is no JSON has no ids to be found.
  }
}
