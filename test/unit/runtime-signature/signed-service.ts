import * as runtime from "../../../generator/runtime/client/index.ts";
import { sph1, type Sph1Options } from "../../../generator/runtime/client/signature/sph1.ts";
import { credential, independentSph1 } from "./independent-signature.ts";

/** The input of every operation here. */
export interface Input {
  readonly id?: string;
  readonly order?: string;
  readonly body?: unknown;
  readonly "sph-merchant"?: string;
}
type Answers = runtime.Answer<200, unknown>;
type Failures = runtime.Answer<401, unknown>;
export type TestOperation = runtime.Operation<Input, Answers, Failures>;

const parameters = [
  { name: "id", in: "path" },
  { name: "order", in: "query" },
  { name: "sph-merchant", in: "header" },
] as const;
const responses = { 200: [runtime.json], 401: [] };
/** The operations that the tests call. */
export const commit: TestOperation = {
  operationId: "commit",
  method: "POST",
  path: "/transaction/{id}/commit",
  parameters,
  requestBody: [runtime.json],
  responses,
};
export const list: TestOperation = {
  operationId: "list",
  method: "GET",
  path: "/transactions/",
  parameters: parameters.slice(1),
  responses,
};
export const status: TestOperation = { ...list, operationId: "status", path: "/form/{id}/status", parameters };
export const page: TestOperation = { ...list, operationId: "page", path: "/form/{id}/tokenize", parameters };
const time = "2018-12-03T09:30:00Z";

/** The clock of the tests. */
export const now = () => new Date("2018-12-03T09:30:00.987Z");

/** The `sph-` headers. */
export function sphOf(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith("sph-")));
}

/** The service: verifies with the independent implementation, then answers signed, unless `spoil` does otherwise. */
export function service(spoil: (signed: Headers) => void = () => {}, status = 200, text = '{"result":{"code":100}}') {
  const seen: { request: Request; body: string; genuine: boolean }[] = [];
  const fetch: runtime.Fetch = async (request) => {
    const body = await request.text();
    const { pathname, search } = new URL(request.url);
    const uri = pathname.replace(/^\/(paymenthighway)?\/*/, "/") + search;
    const want = independentSph1(request.method, uri, sphOf(request.headers), body);
    seen.push({ request, body, genuine: request.headers.get("signature") === want });
    const headers = new Headers({ "content-type": "application/json", "sph-timestamp": time, "Sph-Response-Id": "r1" });
    headers.set("signature", independentSph1(request.method, uri, sphOf(headers), text));
    spoil(headers);
    return new Response(text, { status, headers });
  };
  return { seen, fetch };
}

/** A client of the public test merchant. */
export function clientOf(
  fetch: runtime.Fetch,
  options: Sph1Options = {},
  more: runtime.ClientOptions = {},
): runtime.Client {
  return runtime.createClient({
    baseUrl: "https://hub.example",
    fetch,
    hooks: sph1(credential, { now, ...options }),
    ...more,
  });
}
