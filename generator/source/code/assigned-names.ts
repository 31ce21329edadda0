import { ts } from "ts-morph";

/** What happens to a name after its declaration: `appended` by `+=` only, `replaced` by another assignment. */
export type Fate = "kept" | "appended" | "replaced";

const fates = new WeakMap<ts.SourceFile, ReadonlyMap<string, Fate>>();

/** Tells by name alone: two variables of one name in a module are rarely one constant and one not. */
export function fateOf(name: string, file: ts.SourceFile): Fate {
  const known = fates.get(file) ?? readFates(file);
  fates.set(file, known);
  return known.get(name) ?? "kept";
}

function readFates(file: ts.SourceFile): ReadonlyMap<string, Fate> {
  const found = new Map<string, Fate>();
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && ts.isIdentifier(node.left)) {
      const { kind } = node.operatorToken;
      if (kind === ts.SyntaxKind.EqualsToken) found.set(node.left.text, "replaced");
      const isAppended = kind === ts.SyntaxKind.PlusEqualsToken && found.get(node.left.text) !== "replaced";
      if (isAppended) found.set(node.left.text, "appended");
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
