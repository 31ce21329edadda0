import type { ApiModel } from "../../model/api-model.ts";
import type { SecurityScheme } from "../../model/security.ts";
import { camelCase } from "../text/identifier.ts";
import { runtimeNames } from "../names/reserved-names.ts";
import { createScope } from "../names/scope.ts";

/** The names of the constants in `security.ts`, by scheme. */
export interface SecurityNames {
  /** Only schemes that add something to a request: mutual TLS is the connection's business. */
  readonly constants: ReadonlyMap<string, string>;
}

export function securityNames(api: ApiModel, isTaken: (name: string) => boolean): SecurityNames {
  const scope = createScope(runtimeNames);
  const schemes = [...api.securitySchemes.values()].filter(addsSomething);
  const constants = schemes.map((scheme): [string, string] => {
    const wanted = camelCase(scheme.name);
    return [scheme.name, scope.take(isTaken(wanted) || scope.has(wanted) ? `${wanted}Scheme` : wanted)];
  });
  return { constants: new Map(constants) };
}

export function addsSomething(scheme: SecurityScheme): boolean {
  return scheme.kind !== "mutualTLS";
}
