import type { ApiModel } from "../../model/api-model.ts";
import { ownVersion } from "./version-places.ts";
import { serverPath, versionSegments } from "./version-segments.ts";

/** The addresses of all products of a run, to tell whose a link is. */
export interface FamilyAddresses {
  /**
   * The version that a link names where that is another one of the same product; `undefined` where the link is of its own
   * version, of another product, or of nobody here.
   */
  foreignVersion(link: string, api: ApiModel, own: string): string | undefined;
}

export function createFamilyAddresses(apis: readonly ApiModel[]): FamilyAddresses {
  const hosts = new Set(apis.flatMap(hostsOf));
  const known = apis.map((api) => ({ api, version: ownVersion(api), templates: addressesOf(api) }));
  const layouts = new Map(apis.map((api) => [api, new Set(addressesOf(api).flatMap(layoutsOf))]));
  return {
    foreignVersion(link, api, own) {
      const path = pathOf(link, hosts);
      const version = path === undefined ? undefined : versionSegments(path).majors.find((major) => major !== own);
      if (path === undefined || version === undefined) return undefined;
      const owners = known.filter(({ templates }) => templates.some((template) => fits(path, template)));
      if (owners.some((owner) => owner.api.product !== api.product || owner.version === own)) return undefined;
      const isOwnLayout = layoutsOf(path).some((layout) => layouts.get(api)?.has(layout));
      return owners.length > 0 || isOwnLayout ? version : undefined;
    },
  };
}

/** The path of a link to one of our hosts, or of one without a host. */
function pathOf(link: string, hosts: ReadonlySet<string>): string | undefined {
  if (link.startsWith("/")) return link.startsWith("//") ? undefined : link.split(/[?#]/, 1)[0];
  if (!URL.canParse(link)) return undefined;
  const { host, pathname } = new URL(link);
  return hosts.has(host) ? pathname : undefined;
}

function hostsOf({ servers }: ApiModel): readonly string[] {
  return servers.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).host] : []));
}

/** The full paths of a document: each path behind the path of each server. */
function addressesOf(api: ApiModel): readonly string[] {
  const bases = new Set(["", ...api.servers.map((server) => serverPath(server).replace(/\/$/, ""))]);
  const paths = new Set(api.operations.map(({ path }) => path));
  return [...paths].flatMap((path) => [...bases].map((base) => base + path));
}

/** Whether a path is one that a template stands for, segment by segment; one with a hole in it stands for every text. */
function fits(path: string, template: string): boolean {
  const [given, asked] = [segmentsOf(path), segmentsOf(template)];
  return (
    given.length === asked.length && asked.every((segment, index) => segment.includes("{") || segment === given[index])
  );
}

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** Where the version stands in a path, by what stands before and behind it: `accounts|accounts`. */
function layoutsOf(path: string): readonly string[] {
  const segments = segmentsOf(path);
  return segments.flatMap((segment, index) =>
    /^v[1-9]\d*$/.test(segment) && segments[index + 1] !== undefined
      ? [`${segments.slice(0, index).join("/")}|${segments[index + 1]}`]
      : [],
  );
}
