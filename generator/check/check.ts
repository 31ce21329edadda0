import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";
import { duplicateOperationId } from "./duplicate-operation-id.ts";
import { duplicatePath } from "./duplicate-path.ts";
import type { Rule } from "./rule.ts";
import { unknownMagicValue } from "./unknown-magic-value.ts";
import { unknownSecurityRequirement } from "./unknown-security-requirement.ts";
import { versionPath } from "./version-path.ts";

const rules: readonly Rule[] = [
  duplicateOperationId,
  duplicatePath,
  unknownMagicValue,
  unknownSecurityRequirement,
  versionPath,
];

/** What is wrong with a document that can be read: the findings of all rules. */
export function check(api: ApiModel): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(api));
}
