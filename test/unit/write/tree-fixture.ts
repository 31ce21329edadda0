import type { OutputTree } from "../../../generator/write/output-tree.ts";

/** The tree of one document, from texts by path. */
export function treeOf(
  files: Readonly<Record<string, string>>,
  shared: Readonly<Record<string, string>> = {},
): OutputTree {
  const list = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => ({ path, text }));
  return {
    documents: [{ id: "payments/v1", sources: { "openapi.yaml": "0".repeat(64) }, files: list(files) }],
    shared: list(shared),
    sharedSources: {},
    madeBy: { generator: "1".repeat(64), options: { scope: "@op" } },
  };
}

/** One of two trees, each of which changes, adds and removes files of the other. */
export function alternatingTree(turn: number): OutputTree {
  const files = Array.from({ length: 40 }, (_, index) => {
    const folder = index % 4 === 0 ? `v${turn % 2}` : "v1";
    return [`payments/${folder}/file${index}.ts`, `file ${index} of tree ${turn % 2}\n`] as const;
  });
  return treeOf(Object.fromEntries(files));
}
