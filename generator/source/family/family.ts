import type { ApiModel } from "../../model/api-model.ts";
import { knownPaths, type KnownPath } from "./known-path.ts";

/** What is known of all documents together: which URIs look like theirs, and which exist. */
export interface Family {
  readonly paths: readonly KnownPath[];
  /** The hosts of all servers but this machine's. */
  readonly hosts: ReadonlySet<string>;
  /** What stands before a version: `accounts`, `funds/info`. */
  readonly prefixes: ReadonlySet<string>;
  /** What stands after a version that comes first: `accounts`, `payments`. */
  readonly resources: ReadonlySet<string>;
  /** How the paths begin of products that are served below a prefix of their own: `pivo/api`. */
  readonly mounts: ReadonlySet<string>;
  readonly apis: readonly ApiModel[];
}

const local = /^(localhost|127\.|0\.0\.0\.0|\[)/;

export function buildFamily(apis: readonly ApiModel[]): Family {
  const paths = apis.flatMap((api) => knownPaths(api));
  const old = paths.flatMap(({ prefix, resource }) => (prefix === "" && resource !== undefined ? [resource] : []));
  // `/v1/branches` is what somebody writes who knows only the old layout.
  const named = paths.flatMap(({ prefix, resource }) =>
    resource !== undefined && prefix?.split("/")[0] === resource ? [resource] : [],
  );
  return {
    paths,
    apis,
    hosts: new Set(paths.flatMap(({ hosts }) => [...hosts]).filter((host) => !local.test(host))),
    prefixes: new Set(paths.flatMap(({ prefix }) => (prefix === undefined || prefix === "" ? [] : [prefix]))),
    resources: new Set([...old, ...named]),
    mounts: new Set(paths.flatMap((path) => mountOf(path))),
  };
}

/** The mount and the segment after it: `/pivo/api` is ours, `/pivo/callback` may be a page of somebody's shop. */
function mountOf({ api, template }: KnownPath): readonly string[] {
  const mount = api.lifecycle?.mount;
  if (mount === undefined || !template.text.startsWith(`${mount}/`)) return [];
  const count = mount.split("/").filter(Boolean).length + 1;
  return [
    template.segments
      .slice(0, count)
      .map(({ text }) => text)
      .join("/"),
  ];
}
