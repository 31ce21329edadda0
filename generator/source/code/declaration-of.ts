import { ts } from "ts-morph";
import type { Program } from "./program.ts";

/** Where a name is declared, through imports and re-exports; `undefined` for what is declared in no module at hand. */
export function declarationOf(
  name: ts.Node,
  { checker }: Program,
  symbol: ts.Symbol | undefined = checker.getSymbolAtLocation(name),
): ts.Declaration | undefined {
  if (symbol === undefined) return undefined;
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return target.valueDeclaration ?? target.declarations?.[0];
}

/** A name that was imported: from which package or file, and what it is called there. */
export interface ImportedName {
  readonly from: string;
  /** `default`, `*`, or the name in its own module. */
  readonly name: string;
}

/** Tells what a name imports: `import ax from "axios"`, `const { request } = require("undici")`. */
export function importedName(node: ts.Identifier, { checker }: Program): ImportedName | undefined {
  const declaration = checker.getSymbolAtLocation(node)?.declarations?.[0];
  if (declaration === undefined) return undefined;
  if (ts.isImportClause(declaration)) return named(declaration.parent, "default");
  if (ts.isNamespaceImport(declaration)) return named(declaration.parent.parent, "*");
  if (ts.isImportSpecifier(declaration)) {
    return named(declaration.parent.parent.parent, (declaration.propertyName ?? declaration.name).text);
  }
  if (ts.isVariableDeclaration(declaration)) return required(declaration.initializer, "*");
  if (ts.isBindingElement(declaration) && ts.isVariableDeclaration(declaration.parent.parent)) {
    const key = declaration.propertyName ?? declaration.name;
    return required(declaration.parent.parent.initializer, ts.isIdentifier(key) ? key.text : "*");
  }
  return undefined;
}

function named(declaration: ts.Node, name: string): ImportedName | undefined {
  if (!ts.isImportDeclaration(declaration) || !ts.isStringLiteral(declaration.moduleSpecifier)) return undefined;
  return { from: declaration.moduleSpecifier.text, name };
}

/** `require("axios")`, `require("axios").default` and `await import("axios")`. */
function required(node: ts.Expression | undefined, name: string): ImportedName | undefined {
  if (node === undefined) return undefined;
  if (ts.isAwaitExpression(node)) return required(node.expression, name);
  if (ts.isPropertyAccessExpression(node)) return required(node.expression, node.name.text);
  if (!ts.isCallExpression(node)) return undefined;
  const isImport =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(node.expression) && node.expression.text === "require");
  const [argument] = node.arguments;
  return isImport && argument !== undefined && ts.isStringLiteralLike(argument)
    ? { from: argument.text, name }
    : undefined;
}
