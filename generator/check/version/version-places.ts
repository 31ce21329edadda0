import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Server } from "../../model/server.ts";
import { pointerToken } from "../../resolve/pointer.ts";
import { serverPath, versionSegments, type VersionSegments } from "./version-segments.ts";

/** A place of a document that can name the version, and what it says. */
export interface VersionPlace extends VersionSegments {
  /** For a sentence: `The path "/v1/accounts"`. */
  readonly text: string;
  readonly at: SpecLocation;
}

/** All places of a document where its requests could name the version. */
export interface VersionPlaces {
  /** Each path once. */
  readonly paths: readonly (VersionPlace & { readonly servers: readonly VersionPlace[] })[];
  /** The document's own servers, and those of single operations. */
  readonly servers: readonly VersionPlace[];
  /** The prefixes of `x-path-aliases`. */
  readonly aliases: readonly VersionPlace[];
}

const known = new WeakMap<ApiModel, VersionPlaces>();

/** Finds the places once for each document: every rule about version paths asks. */
export function versionPlaces(api: ApiModel): VersionPlaces {
  const places = known.get(api) ?? readPlaces(api);
  known.set(api, places);
  return places;
}

function readPlaces(api: ApiModel): VersionPlaces {
  const servers = new Map<Server, VersionPlace>();
  const placeOf = (server: Server): VersionPlace => {
    const place = servers.get(server) ?? ofServer(server);
    servers.set(server, place);
    return place;
  };
  for (const server of api.servers) placeOf(server);
  const paths = new Map<string, VersionPlaces["paths"][number]>();
  for (const { path, servers: own } of api.operations) {
    if (paths.has(path)) continue;
    // The key stands in this document, also where its path item is another document's.
    const at = { file: api.at.file, pointer: `/paths/${pointerToken(path)}` };
    const bases = (own.length > 0 ? own : api.servers).map(placeOf);
    paths.set(path, { ...versionSegments(path), text: `The path "${path}"`, at, servers: bases });
  }
  const aliases = [...(api.lifecycle?.pathAliases?.keys() ?? [])].map((prefix) => ({
    ...versionSegments(prefix),
    text: `The path alias "${prefix}"`,
    at: { file: api.at.file, pointer: `/info/x-path-aliases/${pointerToken(prefix)}` },
  }));
  return { paths: [...paths.values()], servers: [...servers.values()], aliases };
}

function ofServer(server: Server): VersionPlace {
  const at = { file: server.at.file, pointer: `${server.at.pointer}/url`, mark: "value" } as const;
  return { ...versionSegments(serverPath(server)), text: `The server "${server.url}"`, at };
}

/** Whether the URI names the version: the default, unless the document declares another place. */
export function isVersionInPath(api: ApiModel): boolean {
  return (api.versioning?.location ?? "path") === "path";
}

/** The version that the document is of: its folder's, else the one that most of its paths and servers say. */
export function ownVersion(api: ApiModel): string | undefined {
  if (api.version !== undefined) return api.version;
  const { paths, servers } = versionPlaces(api);
  const counts = new Map<string, number>();
  for (const major of [...paths, ...servers].flatMap(({ majors }) => majors)) {
    counts.set(major, (counts.get(major) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The one major that all paths and servers say, or `undefined` where they say none or several. */
export function saidVersion(api: ApiModel): string | undefined {
  const { paths, servers } = versionPlaces(api);
  const said = new Set([...paths, ...servers].flatMap(({ majors }) => majors));
  return said.size === 1 ? [...said][0] : undefined;
}
