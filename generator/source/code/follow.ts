import { ts } from "ts-morph";
import { declarationOf } from "./declaration-of.ts";
import { fateOf } from "./assigned-names.ts";
import { followMember } from "./follow-member.ts";
import type { Program } from "./program.ts";
import { deeper, inside, type Scope } from "./scope.ts";

/** What a name leads to: an expression or function that is no name itself, and the calls that led there. */
export interface Followed {
  readonly node: ts.Node;
  readonly scope: Scope;
}

/**
 * Follows names to what they stand for: constants, members of object literals, enums, static properties, imports, defaults
 * of parameters.
 *
 * @returns Several where a condition chooses; none where nothing is known.
 */
export function follow(node: ts.Node, scope: Scope, program: Program): readonly Followed[] {
  const inner = deeper(scope);
  if (inner === undefined) return [];
  if (isWrapped(node)) return follow(node.expression, inner, program);
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].flatMap((branch) => follow(branch, inner, program));
  }
  if (isDefaulted(node)) return [node.left, node.right].flatMap((side) => follow(side, inner, program));
  if (ts.isIdentifier(node)) return followName(node, inner, program);
  if (ts.isPropertyAccessExpression(node)) {
    const members = followMember(node.expression, node.name.text, inner, program);
    return members.length > 0 ? members : followName(node.name, inner, program);
  }
  if (ts.isElementAccessExpression(node)) {
    const { argumentExpression: key } = node;
    return followMember(node.expression, ts.isStringLiteralLike(key) ? key.text : undefined, inner, program);
  }
  // `Object.freeze({ ... })` is what it freezes.
  if (ts.isCallExpression(node) && /^Object\.(freeze|seal)$/.test(node.expression.getText()) && node.arguments[0]) {
    return follow(node.arguments[0], inner, program);
  }
  return [{ node, scope: inner }];
}

function isWrapped(node: ts.Node): node is ts.ParenthesizedExpression | ts.AsExpression | ts.AwaitExpression {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isTypeAssertionExpression(node) ||
    ts.isAwaitExpression(node)
  );
}

function isDefaulted(node: ts.Node): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}

function followName(name: ts.Identifier | ts.MemberName, scope: Scope, program: Program): readonly Followed[] {
  const declaration = declarationOf(name, program);
  return declaration === undefined ? [] : followDeclaration(declaration, scope, program);
}

/** What a declaration gives its name. */
export function followDeclaration(node: ts.Node, scope: Scope, program: Program): readonly Followed[] {
  if (ts.isVariableDeclaration(node)) {
    const isKept = ts.isIdentifier(node.name) && fateOf(node.name.text, node.getSourceFile()) === "kept";
    const inner = inside(node, scope);
    return node.initializer === undefined || !isKept || inner === undefined
      ? []
      : follow(node.initializer, inner, program);
  }
  if (ts.isParameter(node)) {
    const given = scope.args.get(node);
    if (given !== undefined) return follow(given.node, { ...given.scope, depth: scope.depth }, program);
    return node.initializer === undefined ? [] : follow(node.initializer, scope, program);
  }
  if (ts.isBindingElement(node)) return followBinding(node, scope, program);
  if (ts.isPropertyAssignment(node)) return follow(node.initializer, scope, program);
  if (ts.isEnumMember(node) || ts.isPropertyDeclaration(node)) {
    const value = node.initializer ?? (ts.isPropertyDeclaration(node) ? assignedInConstructor(node) : undefined);
    return value === undefined ? [] : follow(value, scope, program);
  }
  if (ts.isExportAssignment(node)) return follow(node.expression, scope, program);
  // `module.exports = x`, `exports.base = x` and `this.base = x` of JavaScript declare what they assign to.
  const assignment = ts.isBinaryExpression(node) ? node : node.parent;
  if (assignment !== undefined && ts.isBinaryExpression(assignment)) return follow(assignment.right, scope, program);
  return ts.isFunctionLike(node) ? [{ node, scope }] : [];
}

/** `const { base = "/v1" } = config`. */
function followBinding(node: ts.BindingElement, scope: Scope, program: Program): readonly Followed[] {
  const owner = node.parent.parent;
  const key = node.propertyName ?? node.name;
  const name = ts.isIdentifier(key) || ts.isStringLiteral(key) ? key.text : undefined;
  const whole = ts.isParameter(owner) ? (scope.args.get(owner)?.node ?? owner.initializer) : owner.initializer;
  const found =
    name === undefined || whole === undefined || (!ts.isVariableDeclaration(owner) && !ts.isParameter(owner))
      ? []
      : followMember(whole, name, scope, program);
  if (found.length > 0) return found;
  return node.initializer === undefined ? [] : follow(node.initializer, scope, program);
}

/** `class Api { base; constructor() { this.base = "/v1"; } }`. */
function assignedInConstructor(property: ts.PropertyDeclaration): ts.Expression | undefined {
  const made = property.parent.members.find((member) => ts.isConstructorDeclaration(member));
  const assignments = (made?.body?.statements ?? []).flatMap((statement) =>
    ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression) ? [statement.expression] : [],
  );
  const name = property.name.getText();
  return assignments.find(({ left }) => left.getText() === `this.${name}`)?.right;
}
