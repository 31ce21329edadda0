import { ts } from "ts-morph";
import { baseOf, clientOf, type Client } from "./client.ts";
import { evaluate } from "./evaluate.ts";
import { follow } from "./follow.ts";
import { followMember, memberNode } from "./follow-member.ts";
import { knownMethod } from "./known-method.ts";
import { nodeRequestUri } from "./node-request.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { eitherOf, withBase, type Value } from "./value.ts";

/** A request that a call of a known client sends. */
export interface SentRequest {
  readonly uri: readonly Value[];
  /** What is written for the URI: an argument, or the options that hold it. */
  readonly node: ts.Node;
  /** In capitals; absent where it is not known. */
  readonly method?: string;
}

const verbs = /^(get|post|put|patch|delete|head|options)(Form)?$/i;

/** Reads a call as a request: `fetch(uri, { method })`, `axios.post(uri)`, `ky(uri)`, `https.request(options)`. */
export function requestOf(node: ts.Node, scope: Scope, program: Program): SentRequest | undefined {
  if (ts.isNewExpression(node)) {
    if (!/^(globalThis\.|window\.)?Request$/.test(node.expression.getText())) return undefined;
    return directRequest(node.arguments ?? [], { kind: "fetch" }, scope, program);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const { expression: callee, arguments: args } = node;
  if (ts.isPropertyAccessExpression(callee)) {
    const client = clientOf(callee.expression, scope, program);
    const name = callee.name.text;
    if (client?.kind === "node") return nodeRequest(name, args, scope, program);
    if (client !== undefined && verbs.test(name))
      return verbRequest(name.replace(/Form$/, ""), args, client, scope, program);
    if (client !== undefined && /^(request|fetch|stream)$/.test(name))
      return directRequest(args, client, scope, program);
  }
  const client = clientOf(callee, scope, program);
  if (client === undefined || isFactory(callee)) return undefined;
  return client.kind === "node"
    ? nodeRequest("request", args, scope, program)
    : directRequest(args, client, scope, program);
}

function isFactory(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && /^(create|extend|defaults)$/.test(callee.name.text);
}

function verbRequest(
  verb: string,
  args: readonly ts.Expression[],
  client: Client,
  scope: Scope,
  program: Program,
): SentRequest | undefined {
  const [node] = args;
  if (node === undefined) return undefined;
  const base = baseOf(args.slice(1), scope, program) ?? client.base;
  const path = evaluate(node, scope, program);
  return { uri: base === undefined ? path : withBase(base, path), node, method: verb.toUpperCase() };
}

/** `client(uri, options)`, `client(options)` and superagent's `client(method, uri)`. */
function directRequest(
  args: readonly ts.Expression[],
  client: Client,
  scope: Scope,
  program: Program,
): SentRequest | undefined {
  const [first, second] = args;
  if (first === undefined) return undefined;
  const base = baseOf(args, scope, program) ?? client.base;
  const whole = (path: readonly Value[]): readonly Value[] => (base === undefined ? path : withBase(base, path));
  const verb = second === undefined ? undefined : knownMethod(evaluate(first, scope, program));
  if (verb !== undefined && second !== undefined) {
    return { uri: whole(evaluate(second, scope, program)), node: second, method: verb };
  }
  const given = ["url", "uri"].flatMap((name) => followMember(first, name, scope, program));
  if (given.length > 0) {
    const path = eitherOf(...given.map((each) => evaluate(each.node, each.scope, program)));
    return { uri: whole(path), node: uriMember(first), ...methodOf(first, scope, program) };
  }
  return { uri: whole(evaluate(first, scope, program)), node: first, ...methodOf(second, scope, program) };
}

function uriMember(options: ts.Expression): ts.Node {
  if (!ts.isObjectLiteralExpression(options)) return options;
  const member = memberNode(options, "url") ?? memberNode(options, "uri");
  return member !== undefined && ts.isPropertyAssignment(member) ? member.initializer : options;
}

/** The method that options name; GET where there are none, or none of them is a method. */
function methodOf(options: ts.Expression | undefined, scope: Scope, program: Program): { method?: string } {
  if (options === undefined) return { method: "GET" };
  const named = followMember(options, "method", scope, program);
  if (named.length > 0) {
    const method = knownMethod(eitherOf(...named.map((each) => evaluate(each.node, each.scope, program))));
    return method === undefined ? {} : { method };
  }
  const found = follow(options, scope, program);
  const areKnown = found.length > 0 && found.every((each) => isWholeLiteral(each.node));
  return areKnown ? { method: "GET" } : {};
}

/** An object literal whose members all stand in it; a `method` that is there may be one that nobody can follow. */
function isWholeLiteral(node: ts.Node): boolean {
  return (
    ts.isObjectLiteralExpression(node) &&
    memberNode(node, "method") === undefined &&
    !node.properties.some((member) => ts.isSpreadAssignment(member))
  );
}

function nodeRequest(
  name: string,
  args: readonly ts.Expression[],
  scope: Scope,
  program: Program,
): SentRequest | undefined {
  const [first, second] = args;
  if (first === undefined || !/^(request|get)$/.test(name)) return undefined;
  const options = follow(first, scope, program).some((found) => ts.isObjectLiteralExpression(found.node))
    ? first
    : second;
  const uri = options === first ? nodeRequestUri(first, scope, program) : evaluate(first, scope, program);
  if (name === "get") return { uri, node: first, method: "GET" };
  const isCallback = options !== undefined && (ts.isArrowFunction(options) || ts.isFunctionExpression(options));
  return { uri, node: first, ...methodOf(isCallback ? undefined : options, scope, program) };
}
