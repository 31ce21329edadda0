import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { ModelRule } from "../rule.ts";
import { isVersionInPath, ownVersion, saidVersion, versionPlaces } from "./version-places.ts";
import { isVersionNumber } from "./version-info-invalid.ts";

/** Folder, URI and `info.version` name one major version; `x-document-version: independent` frees the last of them. */
export const versionPathFolderMismatch: ModelRule = {
  code: "version.path.folder-mismatch",
  scope: "versioned",
  find: (api) => [...ofUri(api), ...ofInfo(api)],
};

function ofUri(api: ApiModel): readonly Diagnostic[] {
  const { version } = api;
  const said = saidVersion(api);
  if (!isVersionInPath(api) || version === undefined || said === undefined || said === version) return [];
  const { paths, servers } = versionPlaces(api);
  const naming = paths.filter(({ majors }) => majors.length > 0);
  const folder = `its folder says "${version}"`;
  if (naming.length > 1) {
    const at = { file: api.at.file, pointer: "/paths" };
    const place = naming.length === paths.length ? "Each path" : `${naming.length} of ${paths.length} paths`;
    return [diagnostic("version.path.folder-mismatch", at, { place, version: said, folder })];
  }
  return [...naming, ...servers.filter(({ majors }) => majors.length > 0)].map(({ text, at }) =>
    diagnostic("version.path.folder-mismatch", at, { place: text, version: said, folder }),
  );
}

function ofInfo(api: ApiModel): readonly Diagnostic[] {
  const { documentVersion, versioning } = api;
  if (versioning?.isDocumentVersionIndependent === true || versioning?.location === "header") return [];
  const own = ownVersion(api);
  const version = `v${documentVersion.split(".", 1)[0] ?? ""}`;
  if (own === undefined || version === own || !isVersionNumber(documentVersion)) return [];
  const at = { file: api.at.file, pointer: "/info/version", mark: "value" } as const;
  const folder = api.version === undefined ? `its paths say "${own}"` : `its folder says "${own}"`;
  return [
    diagnostic("version.path.folder-mismatch", at, { place: `info.version (${documentVersion})`, version, folder }),
  ];
}
