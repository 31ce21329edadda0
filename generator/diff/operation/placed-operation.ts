import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { basePathOf, withDefaults, withoutNames } from "../document/base-path.ts";

/** An operation with its whole path: base path of the server and path template. */
export interface PlacedOperation {
  readonly operation: Operation;
  /** As written: `/v1/things/{id}`. */
  readonly path: string;
  /** What operations are paired by, without the names of parameters: `/v1/things/{}`. */
  readonly key: string;
}

/** The operations of a document below a base path; those with servers of their own stand below theirs. */
export function placedOperations(
  api: ApiModel,
  basePath: string,
  keyOf: (path: string) => string = withoutNames,
): readonly PlacedOperation[] {
  return api.operations.map((operation) => {
    const [own] = operation.servers;
    const path = (own === undefined ? basePath : basePathOf(withDefaults(own))) + operation.path;
    return { operation, path, key: keyOf(path) };
  });
}
