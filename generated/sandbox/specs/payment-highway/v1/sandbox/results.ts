// Copied from specs/payment-highway/v1/sandbox/results.ts. Do not edit.

import type { Result } from "../../../../../payment-highway/v1/index.ts";

/** How calls go. All of these come with HTTP status 200. */
export const results = {
  ok: { code: 100, message: "OK" },
  declined: { code: 200, message: "Authorization failed" },
  softDecline: { code: 400, message: "Soft Decline, customer authentication required" },
  error: { code: 900, message: "ERROR" },
} as const satisfies Record<string, Result>;

/** Where transactions stand. */
export const statuses = {
  waiting: { state: "ok_pending", code: 2000 },
  ok: { state: "ok", code: 4000 },
  reverted: { state: "reverted", code: 5700 },
  failed: { state: "failed", code: 7000 },
} as const;
