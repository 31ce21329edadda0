// Copied from generator/runtime/sandbox/operate/assemble.ts. Do not edit.

/** Puts the parts of a sandbox together. */
import { newApplication } from "../applications/create-application.ts";
import { createControl, type Control } from "../control/control.ts";
import { createRequestLog, type RequestLog } from "../control/request-log.ts";
import { createIdentifier } from "../gateway/identify.ts";
import { createRateLimit } from "../gateway/rate-limit.ts";
import { createGatewayHeaders } from "../gateway/response-headers.ts";
import type { Family, SandboxProduct } from "../product.ts";
import { createFamilyRouter } from "../route/family-router.ts";
import { servedPaths } from "../route/served-paths.ts";
import type { SandboxOptions, SandboxSettings } from "../sandbox-options.ts";
import { createSessionStore, type SessionStore } from "../session/session-store.ts";
import { createMemoryStore } from "../store/memory-store.ts";
import type { Application, Store } from "../store/store.ts";
import { checkOverrides } from "./check-overrides.ts";
import { documentReports, platformReports } from "./failure-reports.ts";
import { createProductLoader, idOf } from "./loaded-product.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/** The parts of a new sandbox. */
export interface Assembly {
  readonly parts: SandboxParts;
  readonly apiKey: string;
  readonly store: Store;
}

/** Puts a sandbox together; what its options leave open is decided here. */
export function assemble(family: Family, options: SandboxOptions): Assembly {
  const { store = createMemoryStore(), apiKey: wantedKey } = options;
  if (options.handlers !== undefined) checkOverrides(family, options.handlers);
  const settings = settingsOf(options);
  const issued = newApplication(
    { id: "default", products: "*", ...(wantedKey !== undefined && { apiKey: wantedKey }) },
    settings.now(),
  );
  const { application, apiKey } = issued;
  const keys = keysOf(family, options, store, { application, apiKey });
  const load = createProductLoader({ overrides: options.handlers, emptyIsAbsent: family.platform !== undefined });
  const sessions = createSessionStore({ ...options.sessions, seed: settings.seed, now: settings.now });
  const secrets = family.platform?.endUsers.map(({ token }) => token) ?? [];
  const requests = createRequestLog({ ...options.requests, secrets });
  const control = controlOf(family, options, { keys, store, sessions, requests });
  const reports = family.platform === undefined ? documentReports(family, load) : platformReports;
  const parts: SandboxParts = {
    family,
    settings,
    route: createFamilyRouter(family),
    load,
    sessions,
    control,
    requests,
    headers: createGatewayHeaders(family),
    reports,
    ...(keys !== undefined && { keys }),
    defaultApplication: application,
  };
  return { parts, apiKey, store };
}

function settingsOf(options: SandboxOptions): SandboxSettings {
  const { seed = 0, now = Date.now, rateLimitHeaders = "exceeded", onAnswer, onError = () => {} } = options;
  return { seed, now, rateLimitHeaders, onError, ...(onAnswer !== undefined && { onAnswer }) };
}

function keysOf(
  { platform }: Family,
  { keys, requestsPerDay }: SandboxOptions,
  store: Store,
  own: { readonly application: Application; readonly apiKey: string },
): SandboxParts["keys"] {
  if (platform === undefined || keys === "off") return undefined;
  const limits = { store, platform, ...(requestsPerDay !== undefined && { requestsPerDay }) };
  return { identifier: createIdentifier(store, [own]), rateLimit: createRateLimit(limits) };
}

function controlOf(
  family: Family,
  { control = true }: SandboxOptions,
  { keys, store, sessions, requests }: ControlledParts,
): Control {
  return createControl({
    sessions,
    requests,
    products: family.products.map(idOf),
    errors: family.platform === undefined ? "problems" : "descriptors",
    enabled: control,
    servesHealth: !family.products.some(hasHealth),
    ...(keys !== undefined && {
      applicationOf: (headers) => keys.identifier.identify(headers),
      hasApplication: async (id) => id === "default" || (await store.application(id)) !== undefined,
    }),
  });
}

interface ControlledParts {
  readonly keys: SandboxParts["keys"];
  readonly store: Store;
  readonly sessions: SessionStore;
  readonly requests: RequestLog;
}

function hasHealth(product: SandboxProduct): boolean {
  return product.operations.some(({ path }) => servedPaths(product, path).includes("/health"));
}
