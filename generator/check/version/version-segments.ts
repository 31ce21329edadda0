import type { Server } from "../../model/server.ts";

/** What the segments of a path say about versions. */
export interface VersionSegments {
  /** In the order of the path: `v1`. */
  readonly majors: readonly string[];
  /** What was meant as a version and is none: `v1.2`, `V1`, `version1`, `v0`. */
  readonly malformed: readonly string[];
}

/** Segments, not a search: `/v10/refunds` is not under `/v1`. Reference, "platform", section 2. */
export function versionSegments(path: string): VersionSegments {
  const segments = path.split(/[?#]/, 1)[0]?.split("/") ?? [];
  return {
    majors: segments.filter((segment) => /^v[1-9]\d*$/.test(segment)),
    malformed: segments.filter((segment) => meant.test(segment) && !/^v[1-9]\d*$/.test(segment)),
  };
}

const meant = /^v(?:er(?:sion)?)?[-_.]?\d+(?:[._-]\d+)*(?:-?(?:alpha|beta|rc)[-.]?\d*)?$/i;

/** The path of a server's URL, its variables at their defaults. */
export function serverPath(server: Server): string {
  const url = server.url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => {
    return server.variables.get(name)?.default ?? whole;
  });
  return url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/]*/i, "");
}
