import { createChangeCollector } from "./change-collector.ts";
import type { CompareOptions } from "./compare-options.ts";
import type { Comparison } from "./comparison.ts";
import { compareFormat } from "./document/compare-format.ts";
import { compareInfo } from "./document/compare-info.ts";
import { compareSecuritySchemes } from "./document/compare-security-schemes.ts";
import { compareDocumentServers } from "./document/compare-servers.ts";
import { compareOperations } from "./operation/compare-operations.ts";
import { compareWebhooks } from "./operation/compare-webhooks.ts";

/**
 * Compares two documents: all but schemas is reported, each edit once, and schemas are handed on to the comparison. What
 * only differs in form is no change (reference, "breaking changes", section 2).
 */
export function compareDocuments(comparison: Comparison, options: CompareOptions): void {
  const changes = createChangeCollector();
  const scope = { comparison, changes, options };
  compareFormat(scope);
  compareInfo(scope);
  compareDocumentServers(scope);
  compareSecuritySchemes(scope);
  compareOperations(comparison, changes, options);
  compareWebhooks(scope);
  for (const change of changes.all()) comparison.report(change);
}
