import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { basePathsOf } from "../document/base-path.ts";
import { placedOperations } from "./placed-operation.ts";

/** Operations by what links name them by: method and whole path, without the names of parameters. */
interface Targets {
  readonly byId: ReadonlyMap<string, string>;
  readonly byPointer: ReadonlyMap<string, string>;
}

const known = new WeakMap<ApiModel, Targets>();

/**
 * The operation that a member of a link names, so that another `operationId` of the same operation makes no other link.
 * `undefined` where the member names none of this document.
 */
export function linkTarget(api: ApiModel, member: string, value: JsonValue): string | undefined {
  if (typeof value !== "string") return undefined;
  if (member === "operationId") return targetsOf(api).byId.get(value);
  if (member !== "operationRef" || !value.startsWith("#")) return undefined;
  return targetsOf(api).byPointer.get(decoded(value.slice(1)));
}

function targetsOf(api: ApiModel): Targets {
  const targets = known.get(api) ?? readTargets(api);
  known.set(api, targets);
  return targets;
}

function readTargets(api: ApiModel): Targets {
  const [basePath = ""] = basePathsOf(api.servers);
  const placed = placedOperations(api, basePath).map(({ operation, key }) => ({
    operation,
    place: `${operation.method} ${key}`,
  }));
  return {
    byId: new Map(
      placed.flatMap(({ operation, place }) => (operation.operationId ? [[operation.operationId, place]] : [])),
    ),
    byPointer: new Map(placed.map(({ operation, place }) => [operation.at.pointer, place])),
  };
}

function decoded(pointer: string): string {
  try {
    return decodeURIComponent(pointer);
  } catch {
    return pointer;
  }
}
