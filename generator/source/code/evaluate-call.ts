import { ts } from "ts-morph";
import { evaluate } from "./evaluate.ts";
import { follow } from "./follow.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";
import { eitherOf, joined, joinedAll, literal, resolvedAgainst, unknown, type Value } from "./value.ts";

/** What a text is that a call gives: a method of strings, a function of the project that only puts a text together. */
export function evaluateCall(node: ts.CallExpression, scope: Scope, program: Program): readonly Value[] {
  const { expression: callee, arguments: args } = node;
  if (ts.isIdentifier(callee) && /^(String|encodeURI)$/.test(callee.text) && args[0] !== undefined) {
    return evaluate(args[0], scope, program);
  }
  if (ts.isPropertyAccessExpression(callee)) {
    const known = evaluateMethod(callee, args, scope, program);
    if (known !== undefined) return known;
  }
  return evaluateFunction(node, scope, program);
}

function evaluateMethod(
  { expression: text, name }: ts.PropertyAccessExpression,
  args: readonly ts.Expression[],
  scope: Scope,
  program: Program,
): readonly Value[] | undefined {
  // What they change, if anything, does not decide which path it is: `base.replace(/\/$/, "")`.
  if (/^(toString|valueOf|trim|trimEnd|trimStart|replace|replaceAll)$/.test(name.text))
    return evaluate(text, scope, program);
  if (name.text === "concat") {
    return joinedAll([evaluate(text, scope, program), ...args.map((each) => evaluate(each, scope, program))]);
  }
  if (name.text !== "join") return undefined;
  const [separator] = args;
  const pieces = ts.isArrayLiteralExpression(text) ? text.elements : args;
  const between = ts.isArrayLiteralExpression(text) ? (separator === undefined ? "," : separator) : "/";
  const glue = typeof between === "string" ? literal(between) : evaluate(between, scope, program);
  return pieces.reduce<readonly Value[]>((before, piece, index) => {
    const value = ts.isSpreadElement(piece) ? unknown : evaluate(piece, scope, program);
    return index === 0 ? value : joined(joined(before, glue), value);
  }, unknown);
}

/** `(id: string) => `/v1/accounts/${id}``: each return that is one expression, with the arguments put in. */
function evaluateFunction(node: ts.CallExpression, scope: Scope, program: Program): readonly Value[] {
  const results = follow(node.expression, scope, program).flatMap((found) => {
    if (!ts.isFunctionLike(found.node)) return [];
    const result = returned(found.node);
    if (result === undefined) return [];
    return [evaluate(result, withArguments(found.node, node.arguments, scope, found.scope), program)];
  });
  return results.length === 0 ? unknown : eitherOf(...results);
}

function returned(node: ts.SignatureDeclaration): ts.Expression | undefined {
  if (!("body" in node) || node.body === undefined) return undefined;
  if (!ts.isBlock(node.body)) return node.body;
  const last = node.body.statements.at(-1);
  const returns = node.body.statements.filter((statement) => !ts.isVariableStatement(statement));
  return returns.length === 1 && last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
}

/** The scope of a function's body in one call of it. */
export function withArguments(
  node: ts.SignatureDeclaration,
  args: readonly ts.Expression[],
  caller: Scope,
  own: Scope,
): Scope {
  const bound = new Map(own.args);
  for (const [index, parameter] of node.parameters.entries()) {
    const argument = args[index];
    if (argument === undefined) bound.delete(parameter);
    else bound.set(parameter, { node: argument, scope: caller });
  }
  return { ...own, args: bound, depth: Math.max(caller.depth, own.depth), budget: caller.budget };
}

/** `new URL(path, base)` and `new Request(url)`. */
export function evaluateNew(node: ts.NewExpression, scope: Scope, program: Program): readonly Value[] {
  const [first, second] = node.arguments ?? [];
  if (first === undefined || !/^(globalThis\.|window\.)?(URL|Request)$/.test(node.expression.getText())) return unknown;
  const path = evaluate(first, scope, program);
  if (second === undefined || node.expression.getText().endsWith("Request")) return path;
  return resolvedAgainst(evaluate(second, scope, program), path);
}
