// Copied from generator/runtime/sandbox/operate/sandbox-parts.ts. Do not edit.

import type { Control } from "../control/control.ts";
import type { RequestLog } from "../control/request-log.ts";
import type { Identifier } from "../gateway/identify.ts";
import type { RateLimit } from "../gateway/rate-limit.ts";
import type { GatewayHeaders } from "../gateway/response-headers.ts";
import type { Family } from "../product.ts";
import type { FamilyRouter } from "../route/family-router.ts";
import type { SandboxSettings } from "../sandbox-options.ts";
import type { SessionStore } from "../session/session-store.ts";
import type { Application } from "../store/store.ts";
import type { FailureReports } from "./failure-reports.ts";
import type { ProductLoader } from "./loaded-product.ts";

/** What the stations on a request's way work with: made once for a sandbox. */
export interface SandboxParts {
  readonly family: Family;
  readonly settings: SandboxSettings;
  readonly route: FamilyRouter;
  readonly load: ProductLoader;
  readonly sessions: SessionStore;
  readonly control: Control;
  readonly requests: RequestLog;
  readonly headers: GatewayHeaders;
  readonly reports: FailureReports;
  /** Absent where keys are not looked at. */
  readonly keys?: {
    readonly identifier: Identifier;
    readonly rateLimit: RateLimit;
  };
  /** Who calls where no key tells. */
  readonly defaultApplication: Application;
}
