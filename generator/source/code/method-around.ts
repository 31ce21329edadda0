import { ts } from "ts-morph";
import { evaluate } from "./evaluate.ts";
import { follow } from "./follow.ts";
import { followMember } from "./follow-member.ts";
import { knownMethod } from "./known-method.ts";
import type { Program } from "./program.ts";
import { outermost } from "./scope.ts";
import { eitherOf } from "./value.ts";

const verbs = /^(get|post|put|patch|delete|head|options|GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/;

/** What is called so has methods of HTTP, not of a map: `app.get`, `this.http.get`, `request(app).get`. */
const speaksHttp =
  /(app|api|apis|router|routes?|server|fastify|https?|client|axios|instance|request|agent|rest|fetcher|session|service|sdk|nock|scope|cy|hono|express|test|got|ky|bank|backend|gateway|proxy|mock)\d*(\(.*\))?$/is;

/**
 * The method that the code around a URI names, where no client is known: `router.post(uri)`, `request("GET", uri)`,
 * `send(uri, { method: "PUT" })`, `{ method: "GET", url: uri }`.
 */
export function methodAround(node: ts.Node, program: Program): string | undefined {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.initializer === node) return methodBeside(parent, program);
  if (!ts.isCallExpression(parent)) return undefined;
  const index = parent.arguments.findIndex((argument) => argument === node);
  const before = parent.arguments[index - 1];
  if (before !== undefined) return methodIn(before, program);
  const verb = verbOf(parent, program);
  const after = parent.arguments[index + 1];
  return verb ?? (after === undefined ? undefined : namedIn(after, program));
}

function verbOf({ expression: callee }: ts.CallExpression, program: Program): string | undefined {
  if (!ts.isPropertyAccessExpression(callee) || !verbs.test(callee.name.text)) return undefined;
  const isCollection = follow(callee.expression, outermost(), program).some(
    ({ node }) =>
      ts.isNewExpression(node) &&
      /^(Weak)?(Map|Set)$|^(Headers|URLSearchParams|FormData)$/.test(node.expression.getText()),
  );
  return !isCollection && speaksHttp.test(callee.expression.getText()) ? callee.name.text.toUpperCase() : undefined;
}

function methodBeside({ name, parent }: ts.PropertyAssignment, program: Program): string | undefined {
  if (!/^(url|uri|path|pathname|href|endpoint|route)$/i.test(name.getText())) return undefined;
  return ts.isObjectLiteralExpression(parent) ? namedIn(parent, program) : undefined;
}

function namedIn(options: ts.Node, program: Program): string | undefined {
  const named = ["method", "httpMethod", "verb"].flatMap((name) => followMember(options, name, outermost(), program));
  if (named.length === 0) return undefined;
  return knownMethod(eitherOf(...named.map((each) => evaluate(each.node, each.scope, program))));
}

function methodIn(node: ts.Expression, program: Program): string | undefined {
  return knownMethod(evaluate(node, outermost(), program));
}
