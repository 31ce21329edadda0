// Copied from generator/runtime/mocks/parse/parse-request.ts. Do not edit.

/** Reads a request into the input of its operation, and says what is wrong with it. */
import type { Contract, OperationContract } from "../contract.ts";
import { createValidator } from "../schema/validator.ts";
import { canCarryCookies } from "./parameter-source.ts";
import { readBody } from "./read-body.ts";
import { readParameters, type ParameterReading } from "./read-parameters.ts";
import type { RequestViolation } from "./request-violation.ts";

/** A request as its operation's handler gets it. */
export interface ParsedRequest {
  /**
   * As the client's input of the operation: one member a parameter, by its `key` or name, the `body`, and the
   * `mediaType` where the operation takes several.
   */
  readonly input: Readonly<Record<string, unknown>>;
  /** Empty for a request that the document allows. */
  readonly violations: readonly RequestViolation[];
  /** What HTTP has for the violations: 400, 413 for a body that is too large, 415 for one of a wrong media type. */
  readonly status: 400 | 413 | 415;
  /** A text that differs between requests that an answer may depend on. */
  readonly fingerprint: string;
}

/** The bounds of what is read. */
export interface RequestReaderOptions {
  /** In octets. */
  readonly maxBodySize: number;
}

/** Reads requests of one contract's operations; `path` holds the path parameters, still encoded. */
export type RequestReader = (
  request: Request,
  operation: OperationContract,
  path: ReadonlyMap<string, string>,
) => Promise<ParsedRequest>;

/** Makes the reader of a contract. Schemas are compiled when they are first needed. */
export function createRequestReader(contract: Contract, options: RequestReaderOptions): RequestReader {
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "request" });
  const reading: ParameterReading & { readonly maxBodySize: number } = {
    schemas,
    validator,
    accepts: validator.accepts,
    // The platform whose errors are descriptors has clients that always send all parameters, some of them empty.
    emptyIsAbsent: contract.errors === "descriptors",
    maxBodySize: options.maxBodySize,
  };
  return async (request, operation, path) => {
    const url = new URL(request.url);
    const input: Record<string, unknown> = {};
    const places = {
      path,
      query: url.search.slice(1),
      headers: request.headers,
      canCarry: (place: string) => place !== "cookie" || canCarryCookies(),
    };
    const inParameters = readParameters(operation.parameters ?? [], places, reading, input);
    const start = `${request.method} ${url.pathname}${url.search}`;
    if (operation.requestBody === undefined)
      return { input, violations: inParameters, status: 400, fingerprint: start };
    const read = await readBody(request, operation.requestBody, reading);
    if (read.body !== undefined) input["body"] = read.body;
    const isOneOfSeveral = Object.keys(operation.requestBody.content).length > 1;
    if (read.mediaType !== undefined && isOneOfSeveral) input["mediaType"] = read.mediaType;
    const violations = [...inParameters, ...read.violations];
    // Parameters come first: what is wrong with them is told as such, even if the body has a status of its own.
    const status = inParameters.length > 0 ? 400 : (read.status ?? 400);
    return { input, violations, status, fingerprint: `${start}\n${read.fingerprint}` };
  };
}
