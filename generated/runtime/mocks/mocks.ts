// Copied from generator/runtime/mocks/mocks.ts. Do not edit.

/** Mocks of a document: a function from `Request` to `Response` that behaves as the document says. */
import { createOperationAnswerer } from "./answer-operation.ts";
import type { Contract } from "./contract.ts";
import type { MockOptions, Mocks } from "./handler.ts";
import { mswHandlers } from "./msw.ts";
import { createRequestReader } from "./parse/parse-request.ts";
import { matchPath, parseTemplate, segmentsOf } from "./parse/path-template.ts";
import { prefixesOf } from "./parse/prefixes.ts";
import { wholeViolation } from "./parse/request-violation.ts";
import { createRouter, withoutPrefix, type RoutedOperation, type Router } from "./parse/router.ts";
import { errorAnswer } from "./respond/error-answer.ts";
import { unlessAborted } from "./respond/unless-aborted.ts";
import { ownMember } from "./schema/json-value.ts";

/** What relative URLs given to `fetch` are relative to. Nothing is ever sent there. */
const defaultOrigin = "http://localhost";

const defaultMaxBodySize = 10 * 2 ** 20;

/**
 * Makes the mocks of a document. Nothing is compiled before a request needs it.
 *
 * A valid request goes to the operation's handler; without one it gets the answer that it prefers (`Prefer: code=404,
 * example=name, dynamic=true`), else the lowest 2XX with its first valid example, else a sample. The same request and
 * seed give the same answer.
 */
export function createMocks<Handlers extends object>(
  contract: Contract,
  options?: MockOptions<Handlers>,
): Mocks<Handlers>;
export function createMocks(contract: Contract, options: MockOptions<object> = {}): Mocks<Record<string, unknown>> {
  const prefixes = prefixesOf(contract, options.baseUrl);
  const readRequest = createRequestReader(contract, { maxBodySize: options.maxBodySize ?? defaultMaxBodySize });
  const answer = createOperationAnswerer(contract, readRequest, options);
  let router: Router | undefined;
  const ids = Object.keys(contract.operations);
  const operations = Object.fromEntries(ids.map((id) => [id, (request: Request) => answerOne(id, request)]));
  return { fetch, operations, msw: (http, where) => mswHandlers(contract, answerAny, http, where) };

  async function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const address = input instanceof Request ? input : new URL(input, options.baseUrl ?? defaultOrigin);
    const request = input instanceof Request && init === undefined ? input : new Request(address, init);
    return unlessAborted(() => answerAny(request), request.signal);
  }

  async function answerAny(request: Request): Promise<Response> {
    router ??= createRouter(contract, prefixes);
    const route = router(request.method, new URL(request.url));
    if (route.kind === "method") return methodUnknown(request, route.allow);
    const found = route.kind === "operation" ? await meant(route.operations, request) : undefined;
    const operation = found && ownMember(contract.operations, found.operationId);
    if (found === undefined || operation === undefined) return pathUnknown(request);
    return answer(found.operationId, operation, request, found.path);
  }

  /** Of several operations the first that the request is valid for, else the first. */
  async function meant(found: readonly RoutedOperation[], request: Request): Promise<RoutedOperation | undefined> {
    for (const one of found.length > 1 ? found : []) {
      const operation = ownMember(contract.operations, one.operationId);
      const parsed = operation && (await readRequest(request.clone(), operation, one.path));
      if (parsed?.violations.length === 0) return one;
    }
    return found[0];
  }

  function answerOne(operationId: string, request: Request): Promise<Response> {
    return unlessAborted(async () => {
      const operation = ownMember(contract.operations, operationId);
      if (operation === undefined) return pathUnknown(request);
      if (operation.method !== request.method) return methodUnknown(request, [operation.method]);
      const template = parseTemplate(operation.path);
      for (const rest of withoutPrefix(segmentsOf(new URL(request.url).pathname), prefixes?.map(segmentsOf))) {
        const path = matchPath(template, rest);
        if (path !== undefined) return answer(operationId, operation, request, path);
      }
      return pathUnknown(request);
    }, request.signal);
  }

  function pathUnknown(request: Request): Response {
    return errorAnswer({ status: 404, violations: [], fingerprint: fingerprintOf(request) }, contract.errors);
  }

  function methodUnknown(request: Request, allow: readonly string[]): Response {
    const violation = wholeViolation("path", "method", "method", `must be ${allow.join(" or ")}`);
    const failure = { status: 405, violations: [violation], allow, fingerprint: fingerprintOf(request) } as const;
    return errorAnswer(failure, contract.errors);
  }
}

function fingerprintOf(request: Request): string {
  return `${request.method} ${request.url}`;
}
