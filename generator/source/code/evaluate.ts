import { ts } from "ts-morph";
import { holeNamed } from "../uri/hole.ts";
import { fateOf } from "./assigned-names.ts";
import { declarationOf } from "./declaration-of.ts";
import { evaluateCall, evaluateNew } from "./evaluate-call.ts";
import { follow } from "./follow.ts";
import type { Program } from "./program.ts";
import { deeper, inside, type Scope } from "./scope.ts";
import { eitherOf, joined, joinedAll, literal, unknown, type Value } from "./value.ts";

/**
 * Tells what text an expression is at run time, with holes for what only the run knows.
 *
 * @returns Several where a condition chooses; never none.
 */
export function evaluate(node: ts.Node, scope: Scope, program: Program): readonly Value[] {
  const inner = deeper(scope);
  if (inner === undefined) return unknown;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return literal(node.text, node);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.flatMap(({ expression, literal: { text } }) => [
      evaluate(expression, inner, program),
      text === "" ? [[]] : literal(text, node),
    ]);
    return joinedAll([node.head.text === "" ? [[]] : literal(node.head.text, node), ...spans]);
  }
  if (ts.isTaggedTemplateExpression(node)) return evaluate(node.template, inner, program);
  if (isSum(node)) return joined(evaluate(node.left, inner, program), evaluate(node.right, inner, program));
  if (ts.isCallExpression(node)) return evaluateCall(node, inner, program);
  if (ts.isNewExpression(node)) return evaluateNew(node, inner, program);
  if (ts.isIdentifier(node)) return evaluateName(node, inner, program);
  // `new URL(path, base).href`.
  if (ts.isPropertyAccessExpression(node) && node.name.text === "href")
    return evaluate(node.expression, inner, program);
  const found = follow(node, inner, program).filter((each) => each.node !== node);
  if (found.length === 0) return unknownNamed(node);
  return eitherOf(...found.map((each) => evaluate(each.node, each.scope, program)));
}

export function isSum(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

function evaluateName(node: ts.Identifier, scope: Scope, program: Program): readonly Value[] {
  const declaration = declarationOf(node, program);
  if (declaration !== undefined && ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name)) {
    // `let url = "/v1/accounts"; url += query`: what is appended is not known, what it begins with is.
    const isAppended = fateOf(declaration.name.text, declaration.getSourceFile()) === "appended";
    const { initializer } = declaration;
    const inner = inside(declaration, scope);
    if (isAppended && initializer !== undefined && inner !== undefined) {
      return joined(evaluate(initializer, inner, program), unknown);
    }
  }
  const found = follow(node, scope, program);
  if (found.length > 0) return eitherOf(...found.map((each) => evaluate(each.node, each.scope, program)));
  const isParameter = declaration !== undefined && ts.isParameter(declaration);
  return isParameter ? [[{ text: holeNamed(node.text), node: declaration }]] : unknownNamed(node);
}

function unknownNamed(node: ts.Node): readonly Value[] {
  const isName = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node);
  return isName ? [[{ text: holeNamed(node.getText()) }]] : unknown;
}
