import type { DocumentScope } from "./document-scope.ts";
import { memberAt } from "../operation/operation-scope.ts";

/** Compares what the documents say of themselves: reference, "breaking changes", section 3.9. */
export function compareFormat({ comparison, changes, options }: DocumentScope): void {
  const { base, head } = comparison;
  const before = versionOf(base.openapi);
  const after = versionOf(head.openapi);
  if (options.withFormat === true && before !== undefined && after !== undefined && before !== after) {
    changes.add({
      id: "document.format-changed",
      levels: { docs: "info" },
      site: "document",
      place: "openapi",
      base: memberAt(base.at, before === "2.0" ? "swagger" : "openapi"),
      head: memberAt(head.at, after === "2.0" ? "swagger" : "openapi"),
      before,
      after,
      message: `The document was written in OpenAPI ${before} and now is in ${after}: that alone changes nothing.`,
    });
  }
  if (base.jsonSchemaDialect === head.jsonSchemaDialect) return;
  changes.add({
    id: "document.dialect-changed",
    // Another dialect may give each keyword another meaning, which cannot be known here.
    levels: { wire: "warning" },
    site: "document",
    place: "jsonSchemaDialect",
    base: memberAt(base.at, "jsonSchemaDialect"),
    head: memberAt(head.at, "jsonSchemaDialect"),
    ...(base.jsonSchemaDialect !== undefined && { before: base.jsonSchemaDialect }),
    ...(head.jsonSchemaDialect !== undefined && { after: head.jsonSchemaDialect }),
    message: "The schemas are in another dialect now: their keywords may mean something else.",
  });
}

/** `3.1` of `3.1.1`: what stands behind changes nothing by the standard's own promise. */
function versionOf(openapi: string | undefined): string | undefined {
  return /^\d+\.\d+/.exec(openapi ?? "")?.[0];
}
