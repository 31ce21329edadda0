import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";
import { isVersionInPath, versionPlaces, type VersionPlace } from "./version-places.ts";

/** Each address names the major version, in the path or in the server: `/v1/accounts`, `/accounts/v2/accounts`. */
export const versionPathMissing: ModelRule = {
  code: "version.path.missing",
  scope: "versioned",
  find(api) {
    if (!isVersionInPath(api)) return [];
    const { paths } = versionPlaces(api);
    const silent = paths.filter((path) => isSilent(path));
    const lost = silent.filter(({ servers }) => servers.every(isSilent));
    if (lost.length > 1 && lost.length === paths.length) {
      const at = { file: api.at.file, pointer: "/paths" };
      return [diagnostic("version.path.missing", at, { place: `The document, with ${paths.length} paths,` })];
    }
    // Some servers of a path say it: those that do not are the ones to mend.
    const wanting = silent.filter((path) => !lost.includes(path)).flatMap(({ servers }) => servers.filter(isSilent));
    return [...lost, ...new Set(wanting)].map(({ text, at }) =>
      diagnostic("version.path.missing", at, { place: text }),
    );
  },
};

function isSilent({ majors, malformed }: VersionPlace): boolean {
  return majors.length === 0 && malformed.length === 0;
}
