import { loadCatalogue } from "../diagnostics/load-catalogue.ts";
import { modelCatalogue } from "../diagnostics/model-catalogue.ts";
import { outputCatalogue } from "../diagnostics/output-catalogue.ts";
import { projectCatalogue } from "../diagnostics/project-catalogue.ts";
import { referenceCatalogue } from "../diagnostics/reference-catalogue.ts";
import { documentRules, familyRules } from "../check/rules.ts";

const ofRules = new Set<string>([...documentRules, ...familyRules].map(({ code }) => code));
const structural = {
  ...loadCatalogue,
  ...referenceCatalogue,
  ...modelCatalogue,
  ...outputCatalogue,
  ...projectCatalogue,
};

/**
 * The errors that no configuration can make less: without what they ask for a document cannot be read, and what cannot be
 * read cannot be checked.
 */
export const fixedCodes: ReadonlySet<string> = new Set(
  Object.entries(structural).flatMap(([code, { severity }]) =>
    severity === "error" && !ofRules.has(code) ? [code] : [],
  ),
);
