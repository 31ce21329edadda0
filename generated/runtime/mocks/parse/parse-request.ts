// Copied from generator/runtime/mocks/parse/parse-request.ts. Do not edit.

/** Reads a request into the input of its operation, and says what is wrong with it. */
import type { Contract, OperationContract } from "../contract.ts";
import { createValidator } from "../schema/validator.ts";
import { canCarryCookies } from "./parameter-source.ts";
import { splitPairs, type Pair } from "./percent.ts";
import { readBody } from "./read-body.ts";
import { readParameters, type ParameterReading } from "./read-parameters.ts";
import { sourceOfRequest, type RequestSource } from "./request-source.ts";
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

/** How requests are read. */
export interface SourceReaderOptions {
  /** A query parameter that is present but empty counts as absent; by default where errors are descriptors. */
  readonly emptyIsAbsent?: boolean;
  /**
   * Whether a request can carry cookies that are seen here; by default true. Scripts in browsers cannot set them: one
   * that is missing is then no violation.
   */
  readonly canCarryCookies?: () => boolean;
}

/** The bounds of what is read. */
export interface RequestReaderOptions {
  /** In octets. */
  readonly maxBodySize: number;
}

/** Reads requests of one contract's operations; `path` holds the path parameters, still encoded. */
export type SourceReader = (
  source: RequestSource,
  operation: OperationContract,
  path: ReadonlyMap<string, string>,
) => ParsedRequest | Promise<ParsedRequest>;

/** The same for a `Request`, whose body it takes away. */
export type RequestReader = (
  request: Request,
  operation: OperationContract,
  path: ReadonlyMap<string, string>,
) => Promise<ParsedRequest>;

/** Makes the reader of a contract. Schemas are compiled when they are first needed. */
export function createSourceReader(contract: Contract, options: SourceReaderOptions = {}): SourceReader {
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "request" });
  const reading: ParameterReading = {
    schemas,
    validator,
    accepts: validator.accepts,
    // The platform whose errors are descriptors has clients that always send all parameters, some of them empty.
    emptyIsAbsent: options.emptyIsAbsent ?? contract.errors === "descriptors",
    plans: new WeakMap(),
  };
  const carriesCookies = options.canCarryCookies ?? (() => true);
  return (source, operation, path) => {
    const { method, query, headers } = source;
    const input: Record<string, unknown> = {};
    let pairs: readonly Pair[] | undefined;
    const inParameters = readParameters(
      operation.parameters ?? [],
      {
        path,
        query,
        pairs: () => (pairs ??= splitPairs(query, "&")),
        headers,
        canCarry: (place) => place !== "cookie" || carriesCookies(),
      },
      reading,
      input,
    );
    const start = `${method} ${source.path}${query === "" ? "" : `?${query}`}`;
    if (operation.requestBody === undefined)
      return { input, violations: inParameters, status: 400, fingerprint: start };
    return withBody({ input, violations: inParameters, status: 400, fingerprint: start }, source, operation, reading);
  };
}

/** Makes the reader of a contract for requests of the platform. */
export function createRequestReader(contract: Contract, options: RequestReaderOptions): RequestReader {
  const read = createSourceReader(contract, { canCarryCookies });
  return async (request, operation, path) => read(sourceOfRequest(request, options.maxBodySize), operation, path);
}

/** Adds the body to what is known of the parameters. */
async function withBody(
  parsed: ParsedRequest & { readonly input: Record<string, unknown> },
  source: RequestSource,
  { requestBody }: OperationContract,
  reading: ParameterReading,
): Promise<ParsedRequest> {
  if (requestBody === undefined) return parsed;
  const { input } = parsed;
  const read = await readBody(source, requestBody, reading);
  if (read.body !== undefined) input["body"] = read.body;
  const isOneOfSeveral = Object.keys(requestBody.content).length > 1;
  if (read.mediaType !== undefined && isOneOfSeveral) input["mediaType"] = read.mediaType;
  return {
    input,
    violations: [...parsed.violations, ...read.violations],
    // Parameters come first: what is wrong with them is told as such, even if the body has a status of its own.
    status: parsed.violations.length > 0 ? 400 : (read.status ?? 400),
    fingerprint: `${parsed.fingerprint}\n${read.fingerprint}`,
  };
}
