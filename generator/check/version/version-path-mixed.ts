import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";
import { isVersionInPath, ownVersion, saidVersion, versionPlaces } from "./version-places.ts";

/** A document is of one major version: no operation of it stands under another one, or under two. */
export const versionPathMixed: ModelRule = {
  code: "version.path.mixed",
  scope: "versioned",
  find(api) {
    const own = ownVersion(api);
    if (!isVersionInPath(api) || own === undefined) return [];
    const { paths, servers, aliases } = versionPlaces(api);
    // All of them under one other major: that is the folder's matter.
    const suspects = saidVersion(api) === undefined ? [...paths, ...servers, ...aliases] : aliases;
    return suspects.flatMap(({ text, at, majors }) => {
      const version = majors.find((major) => major !== own);
      return version === undefined ? [] : [diagnostic("version.path.mixed", at, { place: text, version, other: own })];
    });
  },
};
