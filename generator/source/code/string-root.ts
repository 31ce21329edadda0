import { ts } from "ts-morph";
import { isSum } from "./evaluate.ts";

/** Whether an expression is a text by its form: a literal, a template, a sum, `new URL(...)`, `[...].join("/")`. */
export function isText(node: ts.Node): node is ts.Expression {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateExpression(node) ||
    isSum(node) ||
    (ts.isNewExpression(node) && node.expression.getText() === "URL") ||
    (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && isTextMethod(node.expression))
  );
}

function isTextMethod({ name, expression }: ts.PropertyAccessExpression): boolean {
  if (name.text === "join") return ts.isArrayLiteralExpression(expression);
  return /^(concat|replace|replaceAll)$/.test(name.text) && isText(expression);
}

/** Whether a text names no URI whatever it says: the name of a module, a type, a piece that is searched for. */
export function isElsewhere(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isCallExpression(node) && isSearch(node.expression))
  );
}

function isSearch(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  if (ts.isIdentifier(callee)) return callee.text === "require";
  return (
    ts.isPropertyAccessExpression(callee) &&
    /^(startsWith|endsWith|includes|indexOf|lastIndexOf|split|match|matchAll|search|resolve)$/.test(callee.name.text)
  );
}

/** The name of the function, member or constant around a place. */
export function enclosingName(node: ts.Node): string | undefined {
  if (isNamed(node.parent)) return node.parent.name?.getText() ?? enclosingName(node.parent);
  return ts.isSourceFile(node.parent) ? undefined : enclosingName(node.parent);
}

function isNamed(node: ts.Node): node is ts.Node & { readonly name?: ts.Node } {
  return (
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isPropertyDeclaration(node)
  );
}
