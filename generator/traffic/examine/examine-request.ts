import type { Operation, Parameter } from "../../model/operation.ts";
import type { ParsedRequest } from "../../runtime/mocks/parse/parse-request.ts";
import type { RequestSource } from "../../runtime/mocks/parse/request-source.ts";
import type { RequestViolation } from "../../runtime/mocks/parse/request-violation.ts";
import { ownMember } from "../../runtime/mocks/schema/json-value.ts";
import { isCredentialName } from "../../runtime/sandbox/control/credential-names.ts";
import { octetsOf, type TrafficBody } from "../exchange/traffic-body.ts";
import { isRedacted } from "../redact/redaction-mark.ts";
import { examineMediaType, tellBodyViolation, tellMediaType, undeclaredFields } from "./examine-request-body.ts";
import type { ExaminedExchange, Observe } from "./examined-message.ts";
import { messageObservation } from "./message-observation.ts";
import { undeclaredParameters } from "./undeclared-parameters.ts";
import { valueObservation, type ExaminedValue } from "./value-observation.ts";

const request = { side: "request" } as const;

/**
 * Holds a request against its operation. To be asked only of requests that were not refused: what the document promises
 * is what a request looks like that succeeds.
 *
 * @returns The request as its operation reads it.
 */
export async function examineRequest(examined: ExaminedExchange, observe: Observe): Promise<ParsedRequest> {
  const { exchange, operation, path } = examined;
  const body = readableBody(exchange.request.body);
  undeclaredParameters(examined, observe);
  examineMediaType(examined, body, observe);
  const contract = body.kind === "unknown" ? operation.contractWithoutBody() : operation.contract();
  const parsed = await operation.of.readRequest(sourceOf(examined, body), contract, path);
  for (const violation of parsed.violations) tellViolation(examined, parsed, violation, observe);
  undeclaredFields(examined, parsed, observe);
  return parsed;
}

/** A body that was replaced by a mark is one that nobody knows. */
function readableBody(body: TrafficBody): TrafficBody {
  return body.kind === "text" && body.text.length < 40 && isRedacted(body.text) && !/^\s*[{[]/.test(body.text)
    ? { kind: "unknown" }
    : body;
}

function sourceOf({ exchange }: ExaminedExchange, body: TrafficBody): RequestSource {
  const { method, path, query, request: message } = exchange;
  return { method, path, query, headers: message.headers, octets: () => octetsOf(body) };
}

function tellViolation(
  examined: ExaminedExchange,
  parsed: ParsedRequest,
  violation: RequestViolation,
  observe: Observe,
): void {
  const { operation, exchange } = examined;
  if (violation.in === "body") return tellBodyViolation(examined, parsed, violation, observe);
  if (violation.keyword === "mediaType" && violation.path === "content-type") return tellMediaType(examined, observe);
  const parameter = parameterOf(operation.operation, violation);
  if (parameter === undefined) return;
  const holder = `${parameter.in} parameter "${parameter.name}"`;
  if (violation.keyword === "required" && violation.pointer === "") {
    const isRecorded = (parameter.in !== "header" && parameter.in !== "cookie") || exchange.request.headers.isWhole;
    // Recorders leave credentials out.
    if (!isRecorded || isCredentialName(parameter.name)) return;
    const says = `has no ${holder}, which is required, and was answered with ${exchange.status}`;
    observe(
      messageObservation(operation, request, {
        code: "traffic.missing-parameter",
        at: parameter.at,
        what: holder,
        says,
        change: { kind: "optional", of: parameter.at },
      }),
    );
    return;
  }
  const key = operation
    .contract()
    .parameters?.find((one) => one.in === parameter.in && one.name === parameter.name)?.key;
  const value = ownMember(parsed.input, key ?? parameter.name) ?? rawText(examined, parameter);
  if (typeof value === "string" && isRedacted(value)) return;
  const { schema, name } = parameter;
  const seen: ExaminedValue = { operation, message: request, holder, name, schema, at: schema.at, value };
  const observation = valueObservation(seen, violation);
  if (observation !== undefined) observe(observation);
}

/** The parameter that a violation is of: its path begins with the name. */
function parameterOf({ parameters }: Operation, { in: place, path }: RequestViolation): Parameter | undefined {
  const fitting = parameters.filter(({ in: own, name }) => {
    const isAtPlace = own === place || (own === "path" && place === "query");
    return isAtPlace && (path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`));
  });
  return fitting.sort((one, other) => other.name.length - one.name.length)[0];
}

function rawText({ exchange, path }: ExaminedExchange, { in: place, name }: Parameter): string | undefined {
  return place === "header" ? (exchange.request.headers.get(name.toLowerCase()) ?? undefined) : path.get(name);
}
