// Copied from generator/runtime/sandbox/msw.ts. Do not edit.

/** A sandbox as one handler of Mock Service Worker, without depending on it. */
import type { MswHttp } from "../mocks/msw.ts";

/** Which requests the handler takes. */
export interface SandboxMswOptions {
  /**
   * All requests to these origins: `https://sandbox.apis.op.fi`. By default those to any origin whose path is one of an
   * operation: others go on to the handlers behind, and to the network.
   */
  readonly origins?: string | readonly string[];
}

/** Makes the handler. `knows` tells whether a path is one of the sandbox's. */
export function mswHandler<Handler>(
  http: Pick<MswHttp<Handler>, "all">,
  answer: (request: Request) => Promise<Response>,
  knows: (request: Request) => boolean,
  { origins }: SandboxMswOptions = {},
): Handler {
  const known = typeof origins === "string" ? [origins] : origins;
  const isMeant = (request: Request) =>
    known === undefined ? knows(request) : known.includes(new URL(request.url).origin);
  return http.all(/^https?:/, async ({ request }) => (isMeant(request) ? answer(request) : undefined));
}
