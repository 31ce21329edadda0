import { decodeForm, splitPairs } from "../../runtime/mocks/parse/percent.ts";
import type { ParameterPlan } from "../../runtime/mocks/parse/parameter-plan.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import { isRedacted } from "../redact/redaction-mark.ts";
import { safeName } from "../redact/safe-name.ts";
import type { ExaminedExchange, Observe } from "./examined-message.ts";
import { isInfrastructureCookie, isInfrastructureQuery, isStandardHeader } from "./known-headers.ts";
import { messageObservation } from "./message-observation.ts";

const request = { side: "request" } as const;

/** Tells what a request has in its query, headers and cookies that no parameter is for. */
export function undeclaredParameters(examined: ExaminedExchange, observe: Observe): void {
  const { exchange, operation } = examined;
  const plans = operation.plans();
  const tell = (place: "query" | "header" | "cookie", name: string, value: string): void => {
    const shown = safeName(name);
    const what = `${place} parameter "${shown}"`;
    const change = shown === name ? { change: { kind: "parameter", in: place, name } as const } : {};
    const says =
      place === "header"
        ? `has the header "${shown}", which no document declares`
        : `has the ${what}, which is not declared`;
    observe(
      messageObservation(operation, request, {
        code: `traffic.undocumented-${place}`,
        at: operation.operation.at,
        what,
        says,
        seen: { value, name },
        ...change,
      }),
    );
  };
  for (const [name, value] of undeclaredQuery(exchange.query, operation, plans)) tell("query", name, value);
  for (const name of exchange.request.headers.names) {
    if (!isStandardHeader(name) && !examined.familyHeaders.has(name))
      tell("header", name, exchange.request.headers.get(name) ?? "");
  }
  for (const [name, value] of undeclaredCookies(exchange.request.headers.get("cookie"), operation, plans))
    tell("cookie", name, value);
}

/** Reference, "platform", section 1.1: a query parameter that is present but empty counts as absent. */
function undeclaredQuery(
  query: string,
  operation: TrafficOperation,
  plans: readonly ParameterPlan[],
): readonly (readonly [string, string])[] {
  if (query === "" || plans.some(({ parameter }) => parameter.in === "querystring")) return [];
  const keys = credentialNames(operation, "query");
  return splitPairs(query, "&").flatMap(([key, text]) => {
    const name = decodeForm(key) ?? key;
    const isKnown =
      text === "" ||
      keys.has(name) ||
      isInfrastructureQuery(name) ||
      isRedacted(name) ||
      plans.some((plan) => isOf(plan, name));
    return isKnown ? [] : [[name, decodeForm(text) ?? text] as const];
  });
}

/** Whether a name in the query belongs to a parameter: its own, and the members of objects that are spread. */
function isOf({ parameter, types, explode, style, isOwn }: ParameterPlan, name: string): boolean {
  if (parameter.in !== "query") return false;
  if (parameter.name === name) return true;
  if (style === "deepObject") return name.startsWith(`${parameter.name}[`);
  return types.has("object") && explode && style === "form" && parameter.content === undefined && isOwn(name);
}

function undeclaredCookies(
  header: string | null,
  operation: TrafficOperation,
  plans: readonly ParameterPlan[],
): readonly (readonly [string, string])[] {
  if (header === null || isRedacted(header)) return [];
  const known = credentialNames(operation, "cookie");
  const declared = plans.filter(({ parameter }) => parameter.in === "cookie");
  return splitPairs(header, ";").filter(([name]) => {
    const isDeclared = declared.some(
      ({ parameter, isOwn, types }) => parameter.name === name || (types.has("object") && isOwn(name)),
    );
    return !known.has(name) && !isDeclared && !isInfrastructureCookie(name);
  });
}

/** The names that keys of the document go by at a place. */
function credentialNames({ of }: TrafficOperation, place: "query" | "cookie"): ReadonlySet<string> {
  const schemes = [...of.api.securitySchemes.values()].filter((scheme) => scheme.in === place);
  return new Set(schemes.map(({ parameterName = "" }) => parameterName));
}
