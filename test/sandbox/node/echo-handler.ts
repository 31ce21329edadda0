import { onTestFinished } from "vitest";
import type { SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";
import { serve, type RunningServer, type ServeOptions } from "../../../generator/runtime/sandbox/node/serve.ts";

type Handle = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** An answer in JSON. */
export function jsonResponse(body: unknown, status = 200): SandboxResponse {
  return { status, headers: new Map([["content-type", "application/json"]]), body: JSON.stringify(body) };
}

/** Answers with what it was asked. */
export async function echo(request: SandboxRequest): Promise<SandboxResponse> {
  const { method, path, query, origin } = request;
  const octets = await request.octets();
  return jsonResponse({ method, path, query, origin, octets: octets.length });
}

/** Serves a function at a free port of the loopback address, until the test ends. */
export async function serveForTest(handle: Handle, options: ServeOptions = {}): Promise<RunningServer> {
  const server = await serve({ handle }, { port: 0, ...options });
  onTestFinished(() => server.stop(0));
  return server;
}
