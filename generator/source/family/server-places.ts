import type { Server } from "../../model/server.ts";

/** Where a server answers. */
export interface ServerPlace {
  /** In lower case, with its port; absent where the server is relative. */
  readonly host?: string;
  /** `""`, or a path without a slash at its end. */
  readonly path: string;
}

/** A document may give a variable hundreds of values; a family's hosts are few. */
const maxPlaces = 100;

/** The places of all servers, one for each combination of their variables' values; `/` where there is no server. */
export function serverPlaces(servers: readonly Server[]): readonly ServerPlace[] {
  const places = servers.flatMap((server) => urlsOf(server).flatMap((url) => placeOf(url)));
  return places.length === 0 ? [{ path: "" }] : places;
}

function urlsOf({ url, variables }: Server): readonly string[] {
  let urls: readonly string[] = [url];
  for (const [name, variable] of variables) {
    const values = [...new Set([variable.default, ...(variable.enum ?? [])])];
    urls = urls.flatMap((each) =>
      each.includes(`{${name}}`) ? values.map((value) => each.replaceAll(`{${name}}`, value)) : [each],
    );
    urls = urls.slice(0, maxPlaces);
  }
  return urls;
}

function placeOf(url: string): readonly ServerPlace[] {
  const absolute = URL.canParse(url);
  if (!absolute && !URL.canParse(url, "https://relative.invalid/")) return [];
  const { host, pathname } = new URL(url, "https://relative.invalid/");
  const path = pathname.replace(/\/+$/, "");
  return [absolute && host !== "" ? { host, path } : { path }];
}
