import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { SecurityRequirement } from "../../model/security.ts";

/** One alternative of a `security` list: the scheme names in order, each with the scopes that are asked of it. */
export type Alternative = ReadonlyMap<string, ReadonlySet<string>>;

/** Nothing need be sent: one of the alternatives is empty. */
export function isOpen(alternatives: readonly Alternative[]): boolean {
  return alternatives.some((one) => one.size === 0);
}

/** The alternatives of an operation, its own or the document's, without repeats, an empty one where it has none; `nameOf` says how a scheme is known. */
export function alternativesOf(
  security: readonly SecurityRequirement[],
  nameOf: (scheme: string) => string = (scheme) => scheme,
): readonly Alternative[] {
  const found = new Map<string, Alternative>();
  for (const requirement of security) {
    const schemes = requirement.map(({ scheme, scopes }) => [nameOf(scheme), new Set(scopes.toSorted())] as const);
    const alternative = new Map(schemes.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    found.set(titleOf(alternative), alternative);
  }
  return found.size === 0 ? [new Map()] : [...found.values()];
}

/** As a sentence names it: `oauth (read, write) and key`. */
export function titleOf(alternative: Alternative): string {
  const words = [...alternative].map(([scheme, scopes]) =>
    scopes.size === 0 ? scheme : `${scheme} (${[...scopes].join(", ")})`,
  );
  return words.length === 0 ? "nothing" : words.join(" and ");
}

/** Whether credentials for one alternative are enough for another. */
export function satisfies(given: Alternative, asked: Alternative): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const has = given.get(scheme);
    return has !== undefined && [...scopes].every((scope) => has.has(scope));
  });
}

/** Where an operation's security is said: in itself, or once for the document. */
export function securityHolder(api: ApiModel, operation: Operation): Operation | ApiModel {
  return operation.security === api.security ? api : operation;
}
