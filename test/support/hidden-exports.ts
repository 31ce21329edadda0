import { join } from "node:path";
import ts from "typescript";
import { nodesOf, parseModule, type SourceModule } from "./source-modules.ts";

/** The same of all entry points of an output. */
export function allHiddenExports(tree: ReadonlyMap<string, string>): readonly string[] {
  const entries = [...tree.keys()].filter((path) => path.endsWith("/index.ts") && !path.startsWith("runtime/"));
  return entries.flatMap((entry) => hiddenExports(tree, entry));
}

/**
 * The names that a module of an output declares and its entry point hides: an `export { A } from` wins over the `A` of an
 * `export *` in silence, and a consumer then imports something else than he reads in the documentation.
 */
function hiddenExports(tree: ReadonlyMap<string, string>, entry: string): readonly string[] {
  const index = parseModule(entry, tree.get(entry) ?? "");
  const named = new Set<string>();
  const stars: string[] = [];
  for (const node of index.file.statements) {
    if (
      !ts.isExportDeclaration(node) ||
      node.moduleSpecifier === undefined ||
      !ts.isStringLiteral(node.moduleSpecifier)
    )
      continue;
    if (node.exportClause === undefined) stars.push(join(entry, "..", node.moduleSpecifier.text));
    else for (const name of namesIn(node.exportClause)) named.add(name);
  }
  return stars.flatMap((path) =>
    declaredNames(parseModule(path, tree.get(path) ?? ""))
      .filter((name) => named.has(name))
      .map((name) => `${path}: ${name}`),
  );
}

function namesIn(clause: ts.NamedExportBindings): readonly string[] {
  return ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : [clause.name.text];
}

function declaredNames(module: SourceModule): readonly string[] {
  return nodesOf(module).flatMap((node) => {
    const isDeclaration =
      ts.isInterfaceDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isVariableDeclaration(node);
    return isDeclaration && node.name !== undefined && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });
}
