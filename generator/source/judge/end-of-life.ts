import type { KnownPath } from "../family/known-path.ts";
import type { Operation } from "../../model/operation.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Family } from "../family/family.ts";
import { versionSegment } from "../family/path-template.ts";
import type { Fault, Standard } from "./judge-use.ts";

/** Deprecated and removed operations: told only where each operation that a URI may mean is one. */
export function endOfLife(
  paths: readonly KnownPath[],
  method: string | undefined,
  { family, today }: Standard,
): Fault | undefined {
  const operations = paths.flatMap((path) => {
    const known = method === undefined ? [...path.operations.values()] : [path.operations.get(method)];
    return known.flatMap((operation) => (operation === undefined ? [] : [{ path, operation }]));
  });
  const [first] = operations;
  if (first === undefined || !operations.every(({ path, operation }) => isDeprecated(path.api, operation))) {
    return undefined;
  }
  const isGone = operations.every(({ path, operation }) => isPast(sunsetOf(path.api, operation), today));
  return {
    ...said(first.path, first.operation, isGone),
    help: wayOut(first.path, first.operation, family),
    product: first.path.api.id,
  };
}

function isDeprecated(api: ApiModel, operation: Operation): boolean {
  const status = operation.lifecycle?.status ?? api.lifecycle?.status;
  return operation.deprecated || status === "deprecated" || operation.lifecycle?.deprecated !== undefined;
}

function sunsetOf(api: ApiModel, operation: Operation): string | undefined {
  return operation.lifecycle?.sunset ?? api.lifecycle?.sunset;
}

/** ISO dates sort as texts. On the day itself it is still served. */
function isPast(sunset: string | undefined, today: string): boolean {
  return sunset !== undefined && sunset.slice(0, 10) < today;
}

function said(path: KnownPath, operation: Operation, isGone: boolean): Pick<Fault, "code" | "message"> {
  const name = `${operation.method.toUpperCase()} ${path.template.text} of ${path.api.id}`;
  const sunset = sunsetOf(path.api, operation);
  if (isGone) return { code: "uri.removed-operation", message: `${name} was served until ${sunset ?? "its sunset"}.` };
  const until = sunset === undefined ? "" : ` and is served until ${sunset}`;
  return { code: "uri.deprecated-operation", message: `${name} is deprecated${until}.` };
}

function wayOut(path: KnownPath, operation: Operation, family: Family): string {
  const successor = operation.lifecycle?.successor ?? path.api.lifecycle?.successor;
  if (successor === undefined) return "Its document names no successor: ask the product's owner what takes its place.";
  const counterpart = family.paths.find(
    ({ api, template }) => api.id === successor && afterVersion(template.text) === afterVersion(path.template.text),
  );
  const where = counterpart === undefined ? "" : `: "${counterpart.template.text}"`;
  return `Move to ${successor}, which takes its place${where}.`;
}

/** The layouts differ in what stands before the version, so paths of two majors are paired by what follows it. */
function afterVersion(path: string): string {
  const segments = path.split("/");
  const at = segments.findIndex((segment) => versionSegment.test(segment));
  return segments
    .slice(at + 1)
    .join("/")
    .replaceAll(/\{[^{}]*\}/g, "{}");
}
