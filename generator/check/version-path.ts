import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { Rule } from "./rule.ts";

/**
 * Each path of a versioned document names its version, and no other: `/v1/accounts` or `/accounts/v2/accounts`
 * (reference, "platform", section 2). A product with a host of its own (`x-mount`) has the paths that its host has.
 */
export const versionPath: Rule = (api) => {
  const { version } = api;
  if (version === undefined || api.lifecycle === undefined || api.lifecycle.mount !== undefined) return [];
  const reported = new Set<string>();
  return api.operations.flatMap(({ path, at }) => {
    // Segments, not a search: "/v10/refunds" is not under "/v1".
    const versions = path.split("/").filter((segment) => /^v\d+$/.test(segment));
    if ((versions.length === 1 && versions[0] === version) || reported.has(path)) return [];
    // A path item of another document is that document's business.
    if (at.file !== api.at.file) return [];
    reported.add(path);
    return [
      diagnostic("version-path-mismatch", { ...at, pointer: at.pointer.replace(/\/[^/]*$/, "") }, { path, version }),
    ];
  });
};
