import { familyCatalogue } from "./family-catalogue.ts";
import { lifecycleCatalogue } from "./lifecycle-catalogue.ts";
import { loadCatalogue } from "./load-catalogue.ts";
import { modelCatalogue } from "./model-catalogue.ts";
import { outputCatalogue } from "./output-catalogue.ts";
import { projectCatalogue } from "./project-catalogue.ts";
import { referenceCatalogue } from "./reference-catalogue.ts";
import { versionCatalogue } from "./version-catalogue.ts";

/** Every code a run can report, with its severity, its sentence and its way out; by what is wrong, a file each. */
export const catalogue = {
  ...loadCatalogue,
  ...referenceCatalogue,
  ...modelCatalogue,
  ...versionCatalogue,
  ...lifecycleCatalogue,
  ...familyCatalogue,
  ...projectCatalogue,
  ...outputCatalogue,
};
export type DiagnosticCode = keyof typeof catalogue;

/** The arguments of each code's sentence. */
export type CatalogueArguments = {
  readonly [Code in DiagnosticCode]: Parameters<(typeof catalogue)[Code]["message"]>[0];
};

export type DiagnosticArguments<Code extends DiagnosticCode> = CatalogueArguments[Code];
