import { splitUrl, type TrafficExchange } from "../exchange/traffic-exchange.ts";
import { segmentsOf } from "../../runtime/mocks/parse/path-template.ts";
import { operationTitle, type ExaminedExchange, type Observe } from "./examined-message.ts";
import { placeBelow } from "./message-observation.ts";

/**
 * Statuses that proxies and servers answer with before, or instead of, the service: RFC 9110 and what large networks
 * made of it.
 */
const infrastructure = new Set([
  408, 413, 414, 417, 421, 425, 431, 502, 504, 505, 509, 520, 521, 522, 523, 524, 525, 526, 527, 530,
]);

/** Tells a status that the operation does not declare. */
export function undocumentedStatus({ exchange, operation }: ExaminedExchange, observe: Observe): void {
  const { status, response } = exchange;
  const { responses, at } = operation.operation;
  const mediaType = mediaTypeName(response.headers.get("content-type"));
  const declared = responses.map((one) => one.status).join(", ");
  observe({
    code: "traffic.undocumented-status",
    ...(infrastructure.has(status) && { severity: "warning" as const }),
    operation,
    subject: `status ${status}`,
    message: `${operationTitle(operation)} answers with status ${status}, declared ${responses.length === 1 ? "is" : "are"} ${declared || "none"}.`,
    at: placeBelow(at, "responses"),
    change: { kind: "status", status, ...(mediaType !== undefined && { mediaType }) },
  });
}

/** Type and subtype of a header's value, in lower case; `undefined` where there are none. */
export function mediaTypeName(value: string | null): string | undefined {
  return /^\s*([\w.+-]{1,60}\/[\w.+-]{1,60})/.exec(value ?? "")?.[1]?.toLowerCase();
}

/**
 * Whether an answer only sends the caller to another spelling of the same address: another scheme or host, a slash more
 * or less.
 */
export function isRespelling({ status, path, response }: TrafficExchange): boolean {
  if (![301, 302, 303, 307, 308].includes(status)) return false;
  const location = response.headers.get("location");
  if (location === null) return !response.headers.isWhole;
  const target = splitUrl(location);
  return target !== undefined && segmentsOf(target.path).join("/") === segmentsOf(path).join("/");
}
