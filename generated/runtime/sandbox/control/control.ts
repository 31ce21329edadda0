// Copied from generator/runtime/sandbox/control/control.ts. Do not edit.

import type { RequestHeaders, SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { SessionStore } from "../session/session-store.ts";
import type { Application, Awaitable } from "../store/store.ts";
import { controlPath } from "./control-route.ts";
import { handleControl } from "./handle-control.ts";
import { answerHealth, isHealthPath } from "./health.ts";
import { createMaintenance } from "./maintenance.ts";
import type { RequestLog } from "./request-log.ts";

/** What the testers' control works on. */
export interface ControlParts {
  readonly sessions: SessionStore;
  readonly requests: RequestLog;
  /** The products, as the catalogue names them: `payments/v1`. */
  readonly products: readonly string[];
  /** The application whose key a request carries. Absent: keys are not looked at. */
  readonly applicationOf?: (headers: RequestHeaders) => Awaitable<Application | undefined>;
  /** Whether there is an application of that id. Absent: any id is taken. */
  readonly hasApplication?: (id: string) => Awaitable<boolean>;
  /** How the products report errors, for forced answers that say no more than a status; by default `descriptors`. */
  readonly errors?: "descriptors" | "problems";
  /** Of the sandbox: `1.0.0`. */
  readonly version?: string;
  /** By default true. False: `/__sandbox` is not answered, as befits a server that strangers reach. */
  readonly enabled?: boolean;
  /** Whether `GET /health` is answered; by default true. False for a document that has such a path itself. */
  readonly servesHealth?: boolean;
}

/** The testers' control of a sandbox: everything under `/__sandbox`, and `/health`. It needs no application key. */
export interface Control {
  /** Undefined where the path is none of its own. Never rejects. */
  handle(request: SandboxRequest): Promise<SandboxResponse> | undefined;
  /** Whether a tester has switched a product to maintenance; `payments/v1`. */
  isInMaintenance(product: string): boolean;
}

/** Makes the control of a sandbox. */
export function createControl(parts: ControlParts): Control {
  const { enabled = true, servesHealth = true } = parts;
  const maintenance = createMaintenance();
  return { handle, isInMaintenance: maintenance.includes };

  function handle(request: SandboxRequest): Promise<SandboxResponse> | undefined {
    if (servesHealth && isHealthPath(request.path)) return Promise.resolve(answerHealth(request));
    const path = enabled ? controlPath(request.path) : undefined;
    return path === undefined ? undefined : handleControl({ parts, maintenance, request, path });
  }
}
