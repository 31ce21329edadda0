/**
 * The prefixes without parameters that the paths of a document share: whole segments, as long as can be. Paths that
 * begin differently, as `/v1/holdings` and `/holdings/info/v1/holdings` do, have a prefix each.
 */
export function basePaths(paths: readonly string[]): readonly string[] {
  const groups = new Map<string, string[][]>();
  for (const path of paths) {
    const all = path.split("/").filter(Boolean);
    const end = all.findIndex((segment) => segment.includes("{"));
    const fixed = end < 0 ? all : all.slice(0, end);
    const first = fixed[0] ?? "";
    groups.set(first, [...(groups.get(first) ?? []), fixed]);
  }
  return [...groups.values()].map((list) => `/${commonPrefix(list).join("/")}`).sort();
}

function commonPrefix(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = lists;
  let length = first.length;
  for (const list of rest) {
    const differs = first.findIndex((segment, index) => list[index] !== segment);
    length = Math.min(length, differs < 0 ? first.length : differs);
  }
  return first.slice(0, length);
}
