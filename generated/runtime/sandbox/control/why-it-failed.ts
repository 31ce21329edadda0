// Copied from generator/runtime/sandbox/control/why-it-failed.ts. Do not edit.

import type { KeptRequest } from "./kept-request.ts";
import type { ReportedError } from "./reported-error.ts";

/** Why a request failed, in a sentence; undefined where it did not. */
export function whyItFailed(kept: KeptRequest, errors: readonly ReportedError[]): string | undefined {
  const reason = kept.isDropped ? "The connection was cut." : reasonOf(kept, errors);
  if (reason === undefined) return undefined;
  return kept.isForced ? `A tester had ordered this answer: ${decapitalized(reason)}` : reason;
}

function reasonOf(kept: KeptRequest, errors: readonly ReportedError[]): string | undefined {
  if (kept.status < 400) return undefined;
  const reasons = errors.map((error) => reasonOfError(kept, error));
  return reasons.length === 0 ? `It was answered with status ${kept.status}.` : reasons.join(" ");
}

function reasonOfError({ headers }: KeptRequest, { type, code, message, violations }: ReportedError): string {
  const broken = Object.entries(violations).map(([place, rule]) => `${place === "" ? "the body" : place}: ${rule}`);
  if (broken.length > 0)
    return `${count(broken.length, "constraint is", "constraints are")} violated: ${broken.join("; ")}.`;
  if (type === "BUSINESS") return `The business rule ${code ?? "without a code"} was not met: ${message}.`;
  const hint = hintOf(headers, message);
  return hint === undefined ? `${message.replace(/\.$/, "")}.` : `${message}: ${hint}.`;
}

/** What a message of the gateway leaves unsaid. */
function hintOf(headers: KeptRequest["headers"], message: string): string | undefined {
  if (message === "Invalid ApiKey" && headers.get("x-api-key") === null) return "the request has no x-api-key";
  return hints.get(message);
}

const hints: ReadonlyMap<string, string> = new Map([
  ["Invalid ApiKey", "no application has this x-api-key"],
  ["Invalid ApiKey for given resource", "the application may not call this product"],
  ["Missing authorization token", "neither x-authorization nor authorization has one"],
  ["Invalid authorization token", "it stands for no end user"],
  ["Resource not found", "no operation has this path"],
  ["Rate limit exceeded", "the application has made all requests that it may make in a day"],
  ["Service temporarily unavailable", "maintenance is switched on, or what the sandbox needs cannot be reached"],
]);

function count(number: number, one: string, several: string): string {
  return `${number} ${number === 1 ? one : several}`;
}

function decapitalized(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
