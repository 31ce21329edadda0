import type { Finding } from "../../diagnostics/finding.ts";
import { counted } from "../../diagnostics/summary.ts";
import { operationTitle } from "../examine/examined-message.ts";
import { safeMethod } from "../redact/safe-name.ts";
import { shapeOf } from "../redact/shape-of.ts";
import { ruleOf } from "../traffic-rules.ts";
import type { TrafficGroup } from "./gatherer.ts";

/** A group as a finding: at the place of the document that speaks of it, else at its first place in the traffic. */
export function toFinding(group: TrafficGroup): Finding {
  const { observation, first, fingerprint, count } = group;
  const { code, operation, message, at } = observation;
  const { severity, fix } = ruleOf(code);
  const product = operation?.of.api.id ?? observation.product;
  return {
    code,
    severity: observation.severity ?? severity,
    message,
    help: fix,
    at: at ?? { file: first.file, pointer: "", position: { line: first.line, column: first.column } },
    fingerprint,
    ...(product !== undefined && { product }),
    details: [`Seen ${counted(count, "time")}, first at ${placeText(group)}.`, exampleOf(group)],
  };
}

/** `traffic.har:12:7` */
export function placeText({ first }: TrafficGroup): string {
  return `${first.file}:${first.line}:${first.column}`;
}

/** One exchange, without its values: the path as the document has it, and of what is wrong its shape. */
export function exampleOf({ observation, firstExchange }: TrafficGroup): string {
  const { operation, seen, subject } = observation;
  const request =
    operation === undefined ? subject : operationTitle(operation).replace(/^\S+/, safeMethod(firstExchange.method));
  const value =
    seen === undefined
      ? ""
      : `; the value was ${shapeOf(seen.value, { name: seen.name, isListed: / \((?:enum|const)\)$/.test(subject) })}`;
  return `Example: ${request} answered with ${firstExchange.status}${value}.`;
}
