import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { parseTemplate, versionSegment, type PathTemplate } from "./path-template.ts";
import { serverPlaces } from "./server-places.ts";

/** A path that a known document is served at: its own, by an alias or below its mount. */
export interface KnownPath {
  readonly template: PathTemplate;
  readonly api: ApiModel;
  /** By method, in capitals. */
  readonly operations: ReadonlyMap<string, Operation>;
  /** Where it is served; empty where no document names a host for it, as below a mount. */
  readonly hosts: ReadonlySet<string>;
  /** The segments before the version: `funds/info`; `""` in the old layout. Absent where the path has no version. */
  readonly prefix?: string;
  /** The segment after the version. */
  readonly resource?: string;
  /** The version in the path: `v1`. */
  readonly version?: string;
}

/** Every path of a document, with the servers' own paths before it. */
export function knownPaths(api: ApiModel): readonly KnownPath[] {
  const found = new Map<string, { operations: Map<string, Operation>; hosts: Set<string> }>();
  const add = (path: string, host: string | undefined, operation: Operation): void => {
    const known = found.get(path) ?? { operations: new Map<string, Operation>(), hosts: new Set<string>() };
    found.set(path, known);
    known.operations.set(operation.method.toUpperCase(), operation);
    if (host !== undefined) known.hosts.add(host);
  };
  for (const operation of api.operations) {
    const servers = operation.servers.length > 0 ? operation.servers : api.servers;
    for (const { host, path } of serverPlaces(servers)) {
      for (const served of withAliases(path + operation.path, api)) add(served, host, operation);
    }
    const mount = api.lifecycle?.mount;
    if (mount !== undefined) add(mount + operation.path, undefined, operation);
  }
  return [...found].map(([path, { operations, hosts }]) => ({ ...placeOf(path), api, operations, hosts }));
}

function withAliases(path: string, api: ApiModel): readonly string[] {
  const aliases = [...(api.lifecycle?.pathAliases ?? [])].filter(
    ([, target]) => path === target || path.startsWith(`${target}/`),
  );
  return [path, ...aliases.map(([alias, target]) => alias + path.slice(target.length))];
}

function placeOf(path: string): Pick<KnownPath, "template" | "prefix" | "resource" | "version"> {
  const template = parseTemplate(path);
  const names = template.segments.map(({ text }) => text);
  const at = names.findIndex((name) => versionSegment.test(name));
  const version = names[at];
  if (version === undefined) return { template };
  const resource = template.segments[at + 1];
  const named = resource === undefined || resource.parameter !== undefined ? {} : { resource: resource.text };
  return { template, version, prefix: names.slice(0, at).join("/"), ...named };
}
