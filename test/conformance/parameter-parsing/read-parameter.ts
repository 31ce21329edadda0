import type { Contract, ParameterContract } from "../../../generator/runtime/mocks/contract.ts";
import { createRequestReader, type ParsedRequest } from "../../../generator/runtime/mocks/parse/parse-request.ts";
import { createRouter } from "../../../generator/runtime/mocks/parse/router.ts";
import type { SchemaRegistry } from "../../../generator/runtime/mocks/schema-contract.ts";

/** A request's parts as they stand on the wire. */
export interface Wire {
  /** The path from its last slash on, for an operation whose path template is `/things/{name}`. */
  readonly path?: string;
  /** Without the question mark. */
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Reads one parameter, or several, out of a request. */
export async function readWire(
  parameters: readonly ParameterContract[],
  wire: Wire,
  schemas: SchemaRegistry = {},
): Promise<ParsedRequest> {
  const inPath = parameters.find((parameter) => parameter.in === "path");
  const path = inPath === undefined ? "/things" : `/things/{${inPath.name}}`;
  const operation = { method: "GET", path, parameters, responses: {} };
  const contract: Contract = { title: "Things", operations: { getThings: operation }, schemas };
  const url = `http://localhost/things${wire.path === undefined ? "" : `/${wire.path}`}?${wire.query ?? ""}`;
  const request = new Request(url, { headers: wire.headers ?? {} });
  const route = createRouter(contract, [])("GET", new URL(request.url));
  const [found] = route.kind === "operation" ? route.operations : [];
  if (found === undefined) throw new Error(`${url} leads to no operation`);
  return createRequestReader(contract, { maxBodySize: 1000 })(request, operation, found.path);
}
