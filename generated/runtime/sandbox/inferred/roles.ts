// Copied from generator/runtime/sandbox/inferred/roles.ts. Do not edit.

import type { Contract } from "../../mocks/contract.ts";
import type { PathTemplate } from "../../mocks/parse/path-template.ts";
import { createPaths, literalOf, parameterOf, shapeOf, type Paths } from "./paths.ts";

/** What an operation does to the items of a collection. */
export interface Role {
  readonly kind: "create" | "list" | "read" | "replace" | "merge" | "remove";
  /** Where the items stand: the path that theirs begin with. */
  readonly collection: PathTemplate;
  /**
   * For items that stand in another collection than the path names: `/users/{id}/pets` where a pet is `/pets/{petId}`.
   * They belong to what this path says.
   */
  readonly owner?: PathTemplate;
  /** The path parameter that names the item; absent where the body does so, and for what exists once. */
  readonly parameter?: string;
  /** The operation that reads one item. */
  readonly reader?: string;
  /** What its path calls the item: it tells which member is the id. */
  readonly itemName?: string;
  /** A list that stands beside the items, as `/pets/findByStatus` does, and may as well be of something else. */
  readonly isSearch?: boolean;
  /** It exists once: `/users/{id}/settings`. */
  readonly isSingle: boolean;
}

/** Tells the roles of a contract's operations; undefined for those that touch no collection. */
export function createRoles(contract: Contract): (operationId: string) => Role | undefined {
  let paths: Paths | undefined;
  const known = new Map<string, Role | undefined>();
  return (operationId) => {
    if (known.has(operationId)) return known.get(operationId);
    paths ??= createPaths(contract);
    const role = roleOf(contract.operations[operationId]?.method ?? "", paths.templateOf(operationId), paths);
    known.set(operationId, role);
    return role;
  };
}

function roleOf(method: string, path: PathTemplate, paths: Paths): Role | undefined {
  const parent = path.slice(0, -1);
  const parameter = parameterOf(path.at(-1));
  if (parameter !== undefined) return itemRole(method, parent, parameter, paths);
  if (literalOf(path.at(-1)) === undefined) return undefined;
  if (holdsItems(path, paths)) return collectionRole(method, path, paths);
  const flat = flatCollection(path, paths);
  if (flat !== undefined) {
    const role = collectionRole(method, flat, paths);
    return role?.kind === "create" || role?.kind === "list" ? { ...role, owner: path } : undefined;
  }
  const own = paths.at(shapeOf(path));
  const isChanged = own.has("PUT") || own.has("PATCH");
  if (own.has("GET") && isChanged && !own.has("POST")) return singleRole(method, path, paths);
  // A search stands beside the items: `/pets/findByStatus`.
  if (method === "GET" && holdsItems(parent, paths)) return searchRole(parent, paths);
  return own.has("GET") && own.has("POST") ? collectionRole(method, path, paths) : undefined;
}

function itemRole(method: string, collection: PathTemplate, parameter: string, paths: Paths): Role | undefined {
  const role = { collection, isSingle: false, ...readerOf(collection, paths), parameter, itemName: parameter };
  const items = paths.at(`${shapeOf(collection)}/{}`);
  const isWritten = ["PUT", "PATCH", "DELETE", "POST"].some((one) => items.has(one));
  if (!isWritten && !paths.at(shapeOf(collection)).has("POST")) return undefined;
  if (method === "GET") return { ...role, kind: "read" };
  if (method === "PUT") return { ...role, kind: "replace" };
  if (method === "PATCH" || (method === "POST" && items.has("GET"))) return { ...role, kind: "merge" };
  return method === "DELETE" ? { ...role, kind: "remove" } : undefined;
}

function collectionRole(method: string, collection: PathTemplate, paths: Paths): Role | undefined {
  const role = { collection, isSingle: false, ...readerOf(collection, paths) };
  if (method === "POST") return { ...role, kind: "create" };
  if (method === "GET") return { ...role, kind: "list" };
  if (method === "PUT") return { ...role, kind: "replace" };
  return method === "PATCH" ? { ...role, kind: "merge" } : undefined;
}

function searchRole(collection: PathTemplate, paths: Paths): Role | undefined {
  const role = collectionRole("GET", collection, paths);
  return role?.reader === undefined ? undefined : { ...role, isSearch: true };
}

function singleRole(method: string, collection: PathTemplate, paths: Paths): Role | undefined {
  const reader = paths.at(shapeOf(collection)).get("GET");
  const role = { collection, isSingle: true, ...(reader !== undefined && { reader }) };
  if (method === "GET") return { ...role, kind: "read" };
  if (method === "PUT") return { ...role, kind: "replace" };
  if (method === "PATCH") return { ...role, kind: "merge" };
  return method === "DELETE" ? { ...role, kind: "remove" } : undefined;
}

/** Whether single items can be read, changed or removed below a path. */
function holdsItems(path: PathTemplate, paths: Paths): boolean {
  const items = paths.at(`${shapeOf(path)}/{}`);
  return items.size > 0 && (items.has("GET") || paths.at(shapeOf(path)).has("GET"));
}

/** `/pets` for `/users/{id}/pets`, where pets are read there. */
function flatCollection(path: PathTemplate, paths: Paths): PathTemplate | undefined {
  if (path.length < 3 || parameterOf(path.at(-2)) === undefined) return undefined;
  const flat = [...path.slice(0, -3), ...path.slice(-1)];
  return paths.at(`${shapeOf(flat)}/{}`).has("GET") ? flat : undefined;
}

function readerOf(collection: PathTemplate, paths: Paths): Pick<Role, "reader" | "itemName"> {
  const items = paths.at(`${shapeOf(collection)}/{}`);
  const reader = items.get("GET");
  const [first] = items.values();
  const itemName = first === undefined ? undefined : parameterOf(paths.templateOf(first).at(-1));
  return { ...(reader !== undefined && { reader }), ...(itemName !== undefined && { itemName }) };
}
