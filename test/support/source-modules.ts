import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { filesBelow } from "./file-tree.ts";

/** The folder of the whole project. */
export const projectFolder = join(import.meta.dirname, "../..");

/** A TypeScript module, parsed. */
export interface SourceModule {
  /** Below the project, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly file: ts.SourceFile;
}

/** One import of a module, also a dynamic one or an `export ... from`. */
export interface ImportedModule {
  /** A path below the project, or the name of a package. */
  readonly target: string;
  /** Only types: nothing of it is left when the program runs. */
  readonly isType: boolean;
}

/** All TypeScript modules below a folder of the project. */
export function modulesBelow(folder: string): readonly SourceModule[] {
  return filesBelow(join(projectFolder, folder))
    .filter((path) => path.endsWith(".ts") && !path.includes("node_modules/") && !path.includes("dist/"))
    .map((path) => parseModule(`${folder}/${path}`, readFileSync(join(projectFolder, folder, path), "utf8")));
}

export function parseModule(path: string, text: string): SourceModule {
  return { path, text, file: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Every node of a module, from the outside in. */
export function nodesOf(module: SourceModule): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(module.file);
  return nodes;
}

/** What a module imports. */
export function importsOf(module: SourceModule): readonly ImportedModule[] {
  return nodesOf(module).flatMap((node): readonly ImportedModule[] => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const target = specifier.startsWith(".") ? join(dirname(module.path), specifier) : specifier;
    return [{ target: target.replaceAll("\\", "/"), isType: isTypeOnly(node) }];
  });
}

function specifierOf(node: ts.Node): string | undefined {
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const expression = isImport
    ? node.arguments[0]
    : ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : undefined;
  return expression !== undefined && ts.isStringLiteral(expression) ? expression.text : undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node) || node.importClause === undefined) return false;
  const { isTypeOnly: isWhole, name, namedBindings } = node.importClause;
  if (isWhole) return true;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}
