import type { ApiModel } from "../model/api-model.ts";
import type { Change } from "./change.ts";
import { compareDocuments } from "./compare-documents.ts";
import type { CompareOptions } from "./compare-options.ts";
import type { Comparison } from "./comparison.ts";
import { createProver } from "./proof/prove.ts";
import { createSchemaComparer } from "./schema/compare-schemas.ts";

/** Finds every change between two models, before any policy: reference, "breaking changes", section 3. */
export function findChanges(base: ApiModel, head: ApiModel, options: CompareOptions): readonly Change[] {
  const changes: Change[] = [];
  const { removeDeprecatedWithoutDate, contractExtensions } = options.policy;
  const schemas = createSchemaComparer(base, head, {
    contractExtensions,
    removeDeprecatedWithoutDate,
    today: options.today,
    docs: true,
    form: options.withFormat === true,
    prover: createProver(base, head),
  });
  const comparison: Comparison = {
    base,
    head,
    report: (change) => void changes.push(change),
    schemas: schemas.compare,
  };
  compareDocuments(comparison, options);
  return [...changes, ...schemas.finish()];
}
