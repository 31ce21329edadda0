import { camelCase } from "../emit/text/identifier.ts";
import type { OutlinedOperation } from "./outline.ts";

/** An operation, and what a sandbox calls it. */
export interface NamedOperation {
  readonly name: string;
  readonly operation: OutlinedOperation;
}

/** Names operations: by their operationId as it is written, else by method and path. */
export function nameOperations(operations: readonly OutlinedOperation[]): readonly NamedOperation[] {
  const taken = new Set<string>();
  return operations.map((operation) => {
    const wanted = operation.operationId ?? nameFromPath(operation);
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
    taken.add(name);
    return { name, operation };
  });
}

/** `GET /accounts/{accountId}` becomes `getAccountsByAccountId`. */
function nameFromPath({ method, path }: OutlinedOperation): string {
  return camelCase(`${method.toLowerCase()} ${path.replaceAll(/\{([^{}]*)\}/g, " by $1 ")}`);
}
