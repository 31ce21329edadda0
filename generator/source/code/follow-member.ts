import { ts } from "ts-morph";
import { follow, followDeclaration, type Followed } from "./follow.ts";
import { declarationOf } from "./declaration-of.ts";
import type { Program } from "./program.ts";
import type { Scope } from "./scope.ts";

/**
 * Follows a member of whatever object literals an expression leads to; spread ones too, the last counts.
 *
 * @param name Absent where it is not known: each member may be meant.
 */
export function followMember(
  object: ts.Node,
  name: string | undefined,
  scope: Scope,
  program: Program,
): readonly Followed[] {
  return follow(object, scope, program).flatMap((found) => {
    if (!ts.isObjectLiteralExpression(found.node)) return [];
    const members = [...found.node.properties].reverse();
    if (name === undefined) return members.flatMap((member) => followProperty(member, found.scope, program));
    for (const member of members) {
      if (ts.isSpreadAssignment(member)) {
        const spread = followMember(member.expression, name, found.scope, program);
        if (spread.length > 0) return spread;
      } else if (nameOf(member) === name) return followProperty(member, found.scope, program);
    }
    return [];
  });
}

/** The expressions of a member, as they are written: what a condition would choose from is not taken apart. */
export function memberNode(object: ts.ObjectLiteralExpression, name: string): ts.ObjectLiteralElementLike | undefined {
  return object.properties.find((member) => nameOf(member) === name);
}

export function nameOf(member: ts.ObjectLiteralElementLike): string | undefined {
  const { name } = member;
  if (name === undefined) return undefined;
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : undefined;
}

function followProperty(member: ts.ObjectLiteralElementLike, scope: Scope, program: Program): readonly Followed[] {
  if (ts.isPropertyAssignment(member)) return follow(member.initializer, scope, program);
  if (ts.isShorthandPropertyAssignment(member)) {
    const symbol = program.checker.getShorthandAssignmentValueSymbol(member);
    const declaration = symbol === undefined ? undefined : declarationOf(member.name, program, symbol);
    return declaration === undefined ? [] : followDeclaration(declaration, scope, program);
  }
  return ts.isMethodDeclaration(member) ? [{ node: member, scope }] : [];
}
