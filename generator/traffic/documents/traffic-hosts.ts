import { createTrafficRouter, type TrafficRouter } from "./traffic-router.ts";
import { isHost, isLoopback, serverUrls } from "./server-urls.ts";
import type { TrafficApi } from "./traffic-api.ts";

/** What a host means for its requests. */
export interface TrafficHost {
  /**
   * Whether what it is asked for is ours: `foreign` is a host that no document names. A recording may be of another
   * stage of the service, so its requests are ours once one of them fits an operation.
   */
  readonly kind: "own" | "foreign";
  readonly route: TrafficRouter;
}

/** Finds what a host means; `undefined` for a recording that tells no host. */
export type TrafficHosts = (host: string | undefined) => TrafficHost;

/** How the hosts of traffic are told apart. */
export interface HostOptions {
  /** Hosts that are ours beside those of the documents. */
  readonly hosts: readonly string[];
  /** Paths that gateways put before those of the documents. */
  readonly basePaths: readonly string[];
}

/** Recordings of a browser name few hosts; of more than this each is looked up anew. */
const mostRemembered = 1_000;

/** Makes the look-up. A host that documents name as their server is asked for what those documents describe. */
export function createTrafficHosts(apis: readonly TrafficApi[], options: HostOptions): TrafficHosts {
  const named = apis.map((api) => ({
    api,
    hosts: serverUrls(api.api).flatMap(({ host }) => (host === undefined ? [] : [host])),
  }));
  const areNamed = named.some(({ hosts }) => hosts.length > 0);
  const shared = createSharedRouter(apis, options.basePaths);
  const routers = new Map<string, TrafficRouter>();
  const known = new Map<string, TrafficHost>();
  return (host) => {
    if (host === undefined) return { kind: "own", route: shared };
    const found = known.get(host) ?? find(host);
    if (known.size < mostRemembered) known.set(host, found);
    return found;
  };

  function find(host: string): TrafficHost {
    const own = named.filter(({ hosts }) => hosts.some((one) => isHost(host, one))).map(({ api }) => api);
    if (own.length > 0) return { kind: "own", route: routerOf(own) };
    const isOurs = !areNamed || isLoopback(host) || options.hosts.some((one) => isHost(host, one.toLowerCase()));
    return { kind: isOurs ? "own" : "foreign", route: shared };
  }

  function routerOf(own: readonly TrafficApi[]): TrafficRouter {
    const key = own.map(({ api }) => api.id).join(" ");
    const router =
      routers.get(key) ??
      firstFit([createTrafficRouter(own, { isMounted: false, basePaths: options.basePaths }), shared]);
    routers.set(key, router);
    return router;
  }
}

/** One origin for all documents: below their mounts, else as if each had a host of its own. */
function createSharedRouter(apis: readonly TrafficApi[], basePaths: readonly string[]): TrafficRouter {
  const mounted = createTrafficRouter(apis, { isMounted: true, basePaths });
  const hasMounts = apis.some(({ api }) => api.lifecycle?.mount !== undefined);
  return hasMounts ? firstFit([mounted, createTrafficRouter(apis, { isMounted: false, basePaths })]) : mounted;
}

/** The first router that knows the operation, else what the first says. */
function firstFit(routers: readonly TrafficRouter[]): TrafficRouter {
  return (method, path) => {
    const routes = [];
    for (const router of routers) {
      const route = router(method, path);
      if (route.kind === "operation") return route;
      routes.push(route);
    }
    return (
      routes.find(({ kind }) => kind === "method") ?? routes.find(({ kind }) => kind === "major") ?? { kind: "unknown" }
    );
  };
}
