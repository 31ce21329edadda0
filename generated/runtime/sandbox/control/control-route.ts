// Copied from generator/runtime/sandbox/control/control-route.ts. Do not edit.

import type { ControlOperation } from "./control-operation.ts";

/** Where a path of the control leads. */
export type ControlRoute =
  | { readonly kind: "unknown" }
  /** A segment cannot be decoded. */
  | { readonly kind: "malformed" }
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "operation"; readonly operation: ControlOperation; readonly path: ReadonlyMap<string, string> };

/** The path below `/__sandbox`, slashes that say nothing left out; undefined for any other path. */
export function controlPath(path: string): string | undefined {
  // Asked of every request: nearly all end here.
  if (path.charCodeAt(1) !== 95 && path.charCodeAt(1) !== 47) return undefined;
  const plain = path.replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
  if (plain === prefix) return "";
  return plain.startsWith(`${prefix}/`) ? plain.slice(prefix.length) : undefined;
}

const prefix = "/__sandbox";

/** Finds the operation of a method and a path below `/__sandbox`. HEAD is served as GET. */
export function controlRoute(operations: readonly ControlOperation[], method: string, path: string): ControlRoute {
  const segments = path.split("/").map(decoded);
  const found = operations.flatMap((operation) => {
    const parameters = matched(operation.path.split("/"), segments);
    return parameters === undefined ? [] : [{ operation, parameters }];
  });
  if (found.length === 0) return { kind: "unknown" };
  if (segments.includes(undefined)) return { kind: "malformed" };
  const meant = found.find(({ operation }) => operation.method === (method === "HEAD" ? "GET" : method));
  if (meant === undefined) return { kind: "method", allow: allowed(found.map(({ operation }) => operation.method)) };
  return { kind: "operation", operation: meant.operation, path: meant.parameters };
}

function matched(
  template: readonly string[],
  segments: readonly (string | undefined)[],
): ReadonlyMap<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters = new Map<string, string>();
  for (const [index, part] of template.entries()) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined && part !== segments[index]) return undefined;
    if (name !== undefined) parameters.set(name, segments[index] ?? "");
  }
  return parameters;
}

function allowed(methods: readonly string[]): readonly string[] {
  return [...new Set(methods.flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]))), "OPTIONS"];
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
