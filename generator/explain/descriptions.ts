import type { Description } from "./description.ts";
import { documentDescriptions } from "./document-descriptions.ts";
import { familyDescriptions } from "./family-descriptions.ts";
import { lifecycleDescriptions } from "./lifecycle-descriptions.ts";
import { loadDescriptions } from "./load-descriptions.ts";
import { operationDescriptions } from "./operation-descriptions.ts";
import { outputDescriptions } from "./output-descriptions.ts";
import { projectDescriptions } from "./project-descriptions.ts";
import { referenceDescriptions } from "./reference-descriptions.ts";
import { versionDescriptions } from "./version-descriptions.ts";

/** The descriptions of all codes of diagnostics, by code. */
export const descriptions: ReadonlyMap<string, Description> = new Map(
  Object.entries({
    ...loadDescriptions,
    ...referenceDescriptions,
    ...documentDescriptions,
    ...operationDescriptions,
    ...versionDescriptions,
    ...lifecycleDescriptions,
    ...familyDescriptions,
    ...projectDescriptions,
    ...outputDescriptions,
  }),
);
