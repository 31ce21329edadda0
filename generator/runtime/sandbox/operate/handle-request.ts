/** The whole of a request: answered whatever happens, checked, finished, logged. */
import { MockContractError } from "../../mocks/respond/mock-contract-error.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { preflight } from "../gateway/cors.ts";
import { SessionFullError } from "../session/state.ts";
import type { Application } from "../store/store.ts";
import { answerExchange } from "./answer-exchange.ts";
import { Exchange, type Strictness } from "./exchange.ts";
import { checkStrictly, finish } from "./finish.ts";
import { StoreUnavailableError } from "./from-store.ts";
import { idOf } from "./loaded-product.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/**
 * Answers a request.
 *
 * @throws MockContractError for an answer against the document, where `strictness` is `"throw"`; nothing else.
 */
export async function handleRequest(
  request: SandboxRequest,
  strictness: Strictness,
  parts: SandboxParts,
): Promise<SandboxResponse> {
  const asked = preflight(request);
  if (asked !== undefined) return asked;
  const exchange = new Exchange(request, strictness);
  const response = finish(await answerOrFailure(exchange, parts), exchange, parts);
  // A request that was refused before anybody asked whose it is belongs into somebody's log all the same.
  if (exchange.operation === undefined) exchange.application ??= await ownerOf(request, parts);
  log(exchange, response, parts);
  return response;
}

async function answerOrFailure(exchange: Exchange, parts: SandboxParts): Promise<SandboxResponse> {
  try {
    const response = await answerExchange(exchange, parts);
    if (exchange.strictness !== "off") await checkStrictly(response, exchange, parts);
    return response;
  } catch (error) {
    const isAgainstDocument = error instanceof MockContractError;
    if (isAgainstDocument && exchange.strictness === "throw") throw error;
    return failure(error, exchange, parts);
  }
}

/** A handler's bug is told to those who run the sandbox; its caller is told no more than that there is one. */
function failure(error: unknown, exchange: Exchange, { reports, settings }: SandboxParts): SandboxResponse {
  const id = exchange.nextId();
  if (error instanceof SessionFullError) return reports.failed(id, 503, error.message);
  settings.onError(error, { id, request: exchange.request });
  if (error instanceof StoreUnavailableError) return reports.failed(id, 503);
  return reports.failed(id, 500, error instanceof MockContractError ? error.message : undefined);
}

function log(exchange: Exchange, response: SandboxResponse, parts: SandboxParts): void {
  const { request, application, product, operation, octets, isForced, startedMs } = exchange;
  const entry = {
    ...(application !== undefined && { application: application.id }),
    session: exchange.sessionId,
    time: parts.settings.now(),
    durationMs: performance.now() - startedMs,
    request,
    ...(octets !== undefined && { octets }),
    response,
    ...(product !== undefined && { product: idOf(product) }),
    ...(operation !== undefined && { operation: operation.name }),
    ...(isForced && { isForced }),
  };
  parts.requests.add(entry);
  parts.settings.onAnswer?.(entry);
}

async function ownerOf(request: SandboxRequest, { keys }: SandboxParts): Promise<Application | undefined> {
  return keys?.identifier.identify(request.headers);
}
