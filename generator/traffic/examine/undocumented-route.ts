import { segmentsOf } from "../../runtime/mocks/parse/path-template.ts";
import type { TrafficApi } from "../documents/traffic-api.ts";
import type { TrafficRoute } from "../documents/traffic-router.ts";
import type { TrafficExchange } from "../exchange/traffic-exchange.ts";
import { pathShape, safeMethod } from "../redact/safe-name.ts";
import type { Observation } from "./observation.ts";

/** What browsers, crawlers and operators ask of any server, and the paths of our sandbox that testers use. */
const anyServers =
  /^\/(?:favicon\.ico|apple-touch-icon[\w-]*\.png|robots\.txt|\.well-known\/.*|(?:health|healthz|livez|readyz|ready|metrics)\/?|__sandbox\/.*)$/;

/** Whether a request that no operation is for is nobody's fault: RFC 9110, section 9.3.7, for `OPTIONS`. */
export function isNobodys({ method, path, status }: TrafficExchange): boolean {
  return method === "OPTIONS" || method === "CONNECT" || status < 200 || anyServers.test(path);
}

/** The segments of all path templates that are no parameters: they may be shown. */
export function literalsOf(apis: readonly TrafficApi[]): ReadonlySet<string> {
  const paths = apis.flatMap(({ api }) => [
    ...api.operations.map(({ path }) => path),
    ...(api.lifecycle?.pathAliases?.keys() ?? []),
    api.lifecycle?.mount ?? "",
  ]);
  return new Set(paths.flatMap(segmentsOf).filter((segment) => !segment.includes("{")));
}

/** Tells a request that no operation is for. */
export function routeObservation(
  exchange: TrafficExchange,
  route: Exclude<TrafficRoute, { readonly kind: "operation" }>,
  literals: ReadonlySet<string>,
): Observation {
  const method = safeMethod(exchange.method);
  const { status } = exchange;
  const shape = pathShape(segmentsOf(exchange.path), (segment) => literals.has(segment));
  const answered = `answered with ${status}`;
  switch (route.kind) {
    case "major":
      return {
        code: "traffic.unknown-major",
        ...(route.of !== undefined && { product: route.of.api.id }),
        subject: `${method} ${shape}`,
        message: `${method} ${shape} is of a major version that does not exist. ${route.served}.`,
      };
    case "method": {
      const title = `${method} ${route.path}`;
      const message = `${title} was ${answered}, and no document has it: the path has ${route.allow.join(", ")}.`;
      const at = route.of.api.operations.find(({ path }) => path === route.path)?.at;
      // The operation stands below its path.
      const pathAt = at && { file: at.file, pointer: at.pointer.replace(/\/[^/]*$/, "") };
      return {
        code: "traffic.undocumented-method",
        ...refusal(exchange),
        product: route.of.api.id,
        subject: title,
        message,
        ...(pathAt && { at: pathAt }),
      };
    }
    case "unknown":
      return {
        code: "traffic.undocumented-path",
        ...refusal(exchange),
        subject: `${method} ${shape}`,
        message: `${method} ${shape} was ${answered}, and no document has the path.`,
      };
  }
}

/** Who was refused has got what the documents say: nothing is there. */
function refusal({ status }: TrafficExchange): Pick<Observation, "severity"> {
  const isRefused = (status >= 400 && status < 500) || (status > 500 && status < 600);
  return isRefused ? { severity: "note" } : {};
}
