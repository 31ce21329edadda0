import { ts } from "ts-morph";
import { importedName } from "./declaration-of.ts";
import { evaluate } from "./evaluate.ts";
import { follow, type Followed } from "./follow.ts";
import { followMember } from "./follow-member.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { eitherOf, type Value } from "./value.ts";

/** An HTTP client that is known, and the base URL that it was made with. */
export interface Client {
  readonly kind: ClientKind;
  readonly base?: readonly Value[];
}

/** `fetch`: called with a URI and options. `verbs`: `get(uri)` too. `node`: `request(options)` of `node:http`. */
type ClientKind = "fetch" | "verbs" | "node";

const packages: ReadonlyMap<string, ClientKind> = new Map([
  ["node-fetch", "fetch"],
  ["cross-fetch", "fetch"],
  ["isomorphic-fetch", "fetch"],
  ["undici", "fetch"],
  ["ofetch", "fetch"],
  ["axios", "verbs"],
  ["ky", "verbs"],
  ["ky-universal", "verbs"],
  ["got", "verbs"],
  ["superagent", "verbs"],
  ["needle", "verbs"],
  ["http", "node"],
  ["https", "node"],
  ["node:http", "node"],
  ["node:https", "node"],
]);

const globals: ReadonlyMap<string, ClientKind> = new Map([
  ["fetch", "fetch"],
  ["$fetch", "fetch"],
  ["axios", "verbs"],
  ["$axios", "verbs"],
  ["ky", "verbs"],
]);

const baseOptions = ["baseURL", "baseUrl", "prefixUrl", "prefix"];

/** Tells which client an expression is: a package, a global, or what `create`, `extend` and `createClient` made of one. */
export function clientOf(node: ts.Expression, scope: Scope, program: Program): Client | undefined {
  if (ts.isIdentifier(node)) {
    const imported = importedName(node, program);
    const kind = imported === undefined ? undefined : packages.get(imported.from);
    if (kind !== undefined) return { kind };
    const isGlobal = program.checker.getSymbolAtLocation(node) === undefined;
    const known = isGlobal ? globals.get(node.text) : undefined;
    if (known !== undefined) return { kind: known };
  }
  if (ts.isPropertyAccessExpression(node)) {
    if (/^(globalThis|window|self|global)\.fetch$/.test(node.getText())) return { kind: "fetch" };
    if (node.name.text === "default") return clientOf(node.expression, scope, program);
  }
  return follow(node, scope, program)
    .map((found) => madeClient(found, program))
    .find((client) => client !== undefined);
}

/** `axios.create({ baseURL })`, `ky.extend({ prefixUrl })`, `createClient({ baseUrl })`. */
function madeClient({ node, scope }: Followed, program: Program): Client | undefined {
  // A global that is given as an argument or kept in a constant.
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: callee } = node;
  const base = baseOf(node.arguments, scope, program);
  const bases = base === undefined ? {} : { base };
  if (ts.isIdentifier(callee)) {
    return importedName(callee, program)?.from === "openapi-fetch" ? { kind: "verbs", ...bases } : undefined;
  }
  if (!ts.isPropertyAccessExpression(callee) || !/^(create|extend|defaults)$/.test(callee.name.text)) return undefined;
  const parent = clientOf(callee.expression, scope, program);
  return parent === undefined ? undefined : { ...parent, ...bases };
}

/** The base URL among the options of a client or of a call. */
export function baseOf(args: readonly ts.Expression[], scope: Scope, program: Program): readonly Value[] | undefined {
  const found = args.flatMap((argument) =>
    baseOptions.flatMap((name) =>
      followMember(argument, name, scope, program).map((each) => evaluate(each.node, each.scope, program)),
    ),
  );
  return found.length === 0 ? undefined : eitherOf(...found);
}
