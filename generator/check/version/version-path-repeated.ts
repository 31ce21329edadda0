import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ModelRule } from "../rule.ts";
import { isVersionInPath, versionPlaces } from "./version-places.ts";

/** An address names its version once: in the path or in the server, not in both. */
export const versionPathRepeated: ModelRule = {
  code: "version.path.repeated",
  scope: "versioned",
  find(api) {
    if (!isVersionInPath(api)) return [];
    const { paths, servers } = versionPlaces(api);
    const twice = [...paths, ...servers].filter(({ majors }) => majors.length > 1 && new Set(majors).size === 1);
    const both = paths.filter((path) => {
      const [major] = path.majors;
      return path.majors.length === 1 && path.servers.some(({ majors }) => majors.length === 1 && majors[0] === major);
    });
    // A server that repeats what every path says is one mistake.
    const blamed = both.length === paths.length ? new Set(both.flatMap((path) => path.servers)) : new Set(both);
    return [...twice, ...[...blamed].filter(({ majors }) => majors.length > 0)].map(({ text, at, majors }) =>
      diagnostic("version.path.repeated", at, { place: text, version: majors[0] ?? "" }),
    );
  },
};
