import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { ApiModel } from "../model/api-model.ts";
import { isInScope, type RuleContext } from "./rule.ts";
import { documentModelRules, documentRules, familyRules, versionPathRules } from "./rules.ts";

/**
 * What is wrong with a document that can be read, as far as the generator relies on it: the findings of the rules that need
 * nothing but the model. What they say of a version holds for the family only, as nothing else promises it.
 */
export function check(api: ApiModel): readonly Diagnostic[] {
  const rules = api.lifecycle === undefined ? documentModelRules : [...documentModelRules, ...versionPathRules];
  return rules.flatMap((rule) => rule.find(api));
}

/** The findings of all rules over all documents of a run, each with the product version that it is about. */
export function checkAll(apis: readonly ApiModel[], context: RuleContext): readonly Finding[] {
  const products = new Map(apis.map(({ id, at }) => [at.file, id]));
  const ofFamily = familyRules.flatMap((rule) => rule.find(apis, context));
  return [
    ...apis.flatMap((api) => checkOne(api, context)),
    ...ofFamily.map((finding) => {
      const product = finding.product ?? products.get(finding.at.file);
      return product === undefined ? finding : { ...finding, product };
    }),
  ];
}

function checkOne(api: ApiModel, context: RuleContext): readonly Finding[] {
  return documentRules
    .filter(({ scope }) => isInScope(scope, api))
    .flatMap(({ find, inFamily }) => {
      const raised = inFamily === undefined || api.lifecycle === undefined ? {} : { severity: inFamily };
      return find(api, context).map((one) => ({ ...one, ...raised, product: api.id }));
    });
}
