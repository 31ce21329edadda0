// Copied from generator/runtime/mocks/msw.ts. Do not edit.

/** Mocks as handlers of Mock Service Worker, without depending on it. */
import type { Contract } from "./contract.ts";
import { parseTemplate, type PathTemplate, type SegmentTemplate } from "./parse/path-template.ts";

/** Registers a handler for a method, as MSW's `http.get` does. */
export type MswRegister<Handler> = (
  path: string | RegExp,
  resolver: (info: { readonly request: Request }) => Promise<Response | undefined>,
) => Handler;

/** The part of MSW's `http` that is used. */
export type MswHttp<Handler> = Readonly<Record<"all" | Lowercase<MswMethod>, MswRegister<Handler>>>;

type MswMethod = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/** How mocks are registered with Mock Service Worker. */
export interface MswOptions {
  /** The URL before the paths; by default `*`, which is any. */
  readonly baseUrl?: string;
}

/** Makes a handler for each operation. More special paths stand first, as MSW takes the first that fits. */
export function mswHandlers<Handler>(
  contract: Contract,
  answer: (request: Request) => Promise<Response>,
  http: MswHttp<Handler>,
  options: MswOptions = {},
): Handler[] {
  const base = (options.baseUrl ?? "*").replace(/\/+$/, "");
  const operations = Object.values(contract.operations).map(({ method, path }) => {
    return { method, template: parseTemplate(path) };
  });
  operations.sort((left, right) => compare(left.template, right.template));
  return operations.map(({ method, template }) => {
    const register = isMswMethod(method) ? http[toLower(method)] : http.all;
    return register(pathFor(template, base), async ({ request }) =>
      // Of `all`, other methods are left to the handlers behind.
      request.method === method ? answer(request) : undefined,
    );
  });
}

function isMswMethod(method: string): method is MswMethod {
  return ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"].includes(method);
}

function toLower<Method extends MswMethod>(method: Method): Lowercase<MswMethod> {
  const methods = {
    GET: "get",
    HEAD: "head",
    POST: "post",
    PUT: "put",
    PATCH: "patch",
    DELETE: "delete",
    OPTIONS: "options",
  } as const;
  return methods[method];
}

/** Longer paths first, as `*` would take the beginning of a longer one; then literals before parameters. */
function compare(left: PathTemplate, right: PathTemplate): number {
  if (left.length !== right.length) return right.length - left.length;
  for (const [index, segment] of left.entries()) {
    const difference = rank(segment) - rank(right[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function rank(segment: SegmentTemplate | undefined): number {
  if (segment === undefined || segment.names.length === 0) return 0;
  return segment.literals.some((literal) => literal !== "") ? 1 : 2;
}

/** What MSW reads as a pattern; a path that has such a character itself is given as an expression. */
const special = /[:*?+(){}[\]\\!]/;

function pathFor(template: PathTemplate, base: string): string | RegExp {
  const literals = template.flatMap((segment) => segment.literals);
  if (!literals.some((literal) => special.test(literal)) && template.every(({ names }) => names.length <= 1)) {
    // The names of parameters are not told: the request is parsed here anyhow, and names may hold any character.
    const segments = template.map((segment, index) => segment.literals.join(`:p${index}`));
    return `${base}/${segments.map((segment) => encodeURI(segment)).join("/")}`;
  }
  const start = base === "*" ? ".*" : escaped(base);
  const segments = template.map((segment) =>
    segment.literals.map((literal) => escaped(encodeURI(literal))).join("[^/]+"),
  );
  return new RegExp(`^${start}/${segments.join("/")}/?$`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
