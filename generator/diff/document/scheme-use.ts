import type { ApiModel } from "../../model/api-model.ts";
import type { ChangedOperation } from "../change.ts";

/** Who asks for a security scheme. */
export interface SchemeUse {
  /** How many operations. */
  readonly operations: number;
  readonly first?: ChangedOperation;
  /** The scopes that they ask for. */
  readonly scopes: ReadonlySet<string>;
}

const none: SchemeUse = { operations: 0, scopes: new Set() };

/** Counts once who asks for which security scheme. */
export function schemeUse(api: ApiModel): (scheme: string) => SchemeUse {
  const uses = new Map<string, { operations: number; first: ChangedOperation; scopes: Set<string> }>();
  for (const { method, path, operationId, security } of api.operations) {
    const first: ChangedOperation = { method, path, ...(operationId !== undefined && { operationId }) };
    for (const scheme of new Set(security.flat().map((one) => one.scheme))) {
      const use = uses.get(scheme);
      if (use === undefined) uses.set(scheme, { operations: 1, first, scopes: new Set() });
      else use.operations += 1;
    }
    for (const { scheme, scopes } of security.flat()) for (const scope of scopes) uses.get(scheme)?.scopes.add(scope);
  }
  return (scheme) => uses.get(scheme) ?? none;
}
