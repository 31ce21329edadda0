// Copied from generator/runtime/sandbox/operate/admit.ts. Do not edit.

/** The stations between the route and the operation: who calls, for whom, and whether they may. */
import type { EndUser } from "../behaviour/behaviour-context.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { endUserOf } from "../gateway/end-user.ts";
import { mayCall } from "../gateway/may-call.ts";
import { needsApiKey } from "../gateway/needs-api-key.ts";
import { refusals } from "../gateway/refusals.ts";
import type { SandboxProduct } from "../product.ts";
import type { Session } from "../session/session.ts";
import type { Exchange } from "./exchange.ts";
import { fromStore } from "./from-store.ts";
import { idOf } from "./loaded-product.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/** What a request that was let through brings along, or the answer to any other. */
export type Admission =
  | { readonly session: Session; readonly endUser: EndUser | undefined }
  | { readonly response: SandboxResponse };

const needsKey = new WeakMap<SandboxProduct, boolean>();

/** Lets a request through: API key, product, a tester's orders, rate limit, end user, in the order of the platform. */
export async function admit(exchange: Exchange, parts: SandboxParts): Promise<Admission> {
  const { request, product, operation } = exchange;
  const { family, keys } = parts;
  if (product === undefined || operation === undefined) throw new Error("Only a routed request can be let through.");
  const identified =
    keys === undefined ? parts.defaultApplication : await fromStore(() => keys.identifier.identify(request.headers));
  const isGuarded = keys !== undefined && isBehindGateway(product);
  if (isGuarded && identified === undefined) return refused(refusals.invalidApiKey(exchange.nextId()));
  const application = identified ?? parts.defaultApplication;
  exchange.application = application;
  if (isGuarded && !mayCall(application, product.product))
    return refused(refusals.invalidApiKeyForResource(exchange.nextId()));
  const session = parts.sessions.of(application.id, exchange.sessionId);
  exchange.session = session;
  const forced = session.takeForced({ method: request.method, product: idOf(product), operation: operation.name });
  if (forced?.latencyMs !== undefined) await pause(forced.latencyMs, request.signal);
  if (forced?.answer !== undefined) {
    exchange.isForced = true;
    return refused({ ...forced.answer, headers: new Map(forced.answer.headers) });
  }
  if (isGuarded) {
    const now = session.now();
    const limited = await fromStore(() => keys.rateLimit(application, now));
    const { limit, resetSeconds } = limited;
    if (!limited.accepted) return refused(refusals.rateLimited(exchange.nextId(), limit, resetSeconds, now));
    if (parts.settings.rateLimitHeaders === "always") exchange.rateLimit = limited;
  }
  if (family.platform === undefined) return { session, endUser: undefined };
  const endUser = endUserOf(request.headers, operation.credentials, family.platform);
  if (endUser === "missing") return refused(refusals.missingToken(exchange.nextId()));
  if (endUser === "unknown") return refused(refusals.invalidToken(exchange.nextId()));
  return { session, endUser: endUser === "not needed" ? undefined : endUser };
}

function refused(response: SandboxResponse): Admission {
  return { response };
}

function isBehindGateway(product: SandboxProduct): boolean {
  const known = needsKey.get(product);
  if (known !== undefined) return known;
  const needed = needsApiKey(product);
  needsKey.set(product, needed);
  return needed;
}

/** Waits, unless the caller gives up first. */
function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener("abort", done, { once: true });

    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    }
  });
}
