/** The component schemas that a part of a document holds through its references, however deep. */
export function reachableSchemas(document: unknown, part: unknown): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = referencesIn(part);
  for (let reference = open.pop(); reference !== undefined; reference = open.pop()) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    open.push(...referencesIn(valueAt(document, reference)));
  }
  const prefix = "#/components/schemas/";
  return new Set([...seen].filter((each) => each.startsWith(prefix)).map((each) => each.slice(prefix.length)));
}

function referencesIn(part: unknown): string[] {
  const text = JSON.stringify(part) ?? "";
  return [...text.matchAll(/"\$ref":"(#\/[^"]*)"/g)].map(([, reference = ""]) => reference);
}

function valueAt(document: unknown, reference: string): unknown {
  let value: unknown = document;
  for (const token of reference.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}
