import ts from "typescript";
import { nodesOf, type SourceModule } from "../support/source-modules.ts";

/**
 * What hides a mistake from the type checker, or needs more than its types to be taken away: `any`, assertions, orders to
 * the compiler, and syntax that Node's type stripping refuses. `as const` asserts nothing and is allowed.
 */
export function forbiddenSyntax(module: SourceModule): readonly string[] {
  const found = nodesOf(module).flatMap((node) => {
    const name = forbiddenNode(node);
    return name === undefined ? [] : [`${module.path}:${lineOf(module, node.getStart())}: ${name}`];
  });
  return [...found, ...compilerOrders(module)];
}

function forbiddenNode(node: ts.Node): string | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return "any";
  if (ts.isNonNullExpression(node)) return "non-null assertion";
  if (ts.isTypeAssertionExpression(node)) return "cast";
  if (ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)) return "cast";
  if (ts.isEnumDeclaration(node)) return "enum";
  if (ts.isModuleDeclaration(node)) return "namespace";
  if (ts.isParameterPropertyDeclaration(node, node.parent)) return "parameter property";
  return undefined;
}

/** Comments are no nodes: the scanner gives them as trivia. */
function compilerOrders(module: SourceModule): readonly string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, module.text);
  const found: string[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isComment = kind === ts.SyntaxKind.SingleLineCommentTrivia || kind === ts.SyntaxKind.MultiLineCommentTrivia;
    if (isComment && /^(\/\*+|\/\/+|[\s*])*@ts-/m.test(scanner.getTokenText()))
      found.push(`${module.path}:${lineOf(module, scanner.getTokenStart())}: order to the compiler`);
  }
  return found;
}

function lineOf(module: SourceModule, offset: number): number {
  return module.file.getLineAndCharacterOfPosition(offset).line + 1;
}
