// Copied from generator/runtime/sandbox/route/served-paths.ts. Do not edit.

import type { SandboxProduct } from "../product.ts";

/**
 * The path templates that an operation is served under: its own, and those of the product's aliases, all below the
 * product's mount.
 */
export function servedPaths({ mount = "", pathAliases = {} }: SandboxProduct, path: string): readonly string[] {
  const aliases = Object.entries(pathAliases).flatMap(([alias, prefix]) => {
    const rest = behind(prefix, path);
    return rest === undefined ? [] : [mount + alias + rest];
  });
  return [mount + path, ...aliases];
}

/** What stands behind a prefix of whole segments. */
function behind(prefix: string, path: string): string | undefined {
  if (!path.startsWith(prefix)) return undefined;
  const rest = path.slice(prefix.length);
  return rest === "" || rest.startsWith("/") || prefix.endsWith("/") ? rest : undefined;
}
