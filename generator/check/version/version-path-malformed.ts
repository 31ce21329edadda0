import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";
import { isVersionInPath, versionPlaces } from "./version-places.ts";

/** A major version in a URI is `v` and a whole number from 1. */
export const versionPathMalformed: ModelRule = {
  code: "version.path.malformed",
  scope: "versioned",
  find(api) {
    if (!isVersionInPath(api)) return [];
    const { paths, servers, aliases } = versionPlaces(api);
    return [...paths, ...servers, ...aliases].flatMap(({ text, at, malformed }) =>
      malformed.slice(0, 1).map((segment) => diagnostic("version.path.malformed", at, { place: text, segment })),
    );
  },
};
