import { defaultInvalid } from "./examples/default-invalid.ts";
import { exampleFormat } from "./examples/example-format.ts";
import { exampleInvalid } from "./examples/example-invalid.ts";
import { lifecycleStatusInvalid } from "./lifecycle/lifecycle-status-invalid.ts";
import { lifecycleStatusMissing } from "./lifecycle/lifecycle-status-missing.ts";
import { lifecycleStatusMoreMature } from "./lifecycle/lifecycle-status-more-mature.ts";
import { lifecycleSuccessorMissing } from "./lifecycle/lifecycle-successor-missing.ts";
import { lifecycleSuccessorNotNewer } from "./lifecycle/lifecycle-successor-not-newer.ts";
import { lifecycleSunsetInvalid } from "./lifecycle/lifecycle-sunset-invalid.ts";
import { lifecycleSunsetMissing } from "./lifecycle/lifecycle-sunset-missing.ts";
import { lifecycleSunsetPassed } from "./lifecycle/lifecycle-sunset-passed.ts";
import { lifecycleSunsetTooSoon } from "./lifecycle/lifecycle-sunset-too-soon.ts";
import { unknownSuccessor } from "./lifecycle/unknown-successor.ts";
import { duplicateOperationId } from "./operation-ids/duplicate-operation-id.ts";
import { operationIdCollision } from "./operation-ids/operation-id-collision.ts";
import { operationIdMissing } from "./operation-ids/operation-id-missing.ts";
import { operationIdUnusable } from "./operation-ids/operation-id-unusable.ts";
import { duplicatePath } from "./operations/duplicate-path.ts";
import { errorEnvelopeMissing } from "./operations/error-envelope-missing.ts";
import { errorResponsesMissing } from "./operations/error-responses-missing.ts";
import { examplesMissing } from "./operations/examples-missing.ts";
import { unknownMagicValue } from "./operations/unknown-magic-value.ts";
import { unknownSecurityRequirement } from "./operations/unknown-security-requirement.ts";
import type { DocumentRule, FamilyRule, ModelRule } from "./rule.ts";
import { versionExampleLink } from "./version/version-example-link.ts";
import { versionGap } from "./version/version-gap.ts";
import { versionHeaderMissing } from "./version/version-header-missing.ts";
import { versionInfoInvalid } from "./version/version-info-invalid.ts";
import { versionPackageMismatch } from "./version/version-package-mismatch.ts";
import { versionPathFolderMismatch } from "./version/version-path-folder-mismatch.ts";
import { versionPathMalformed } from "./version/version-path-malformed.ts";
import { versionPathMissing } from "./version/version-path-missing.ts";
import { versionPathMixed } from "./version/version-path-mixed.ts";
import { versionPathRepeated } from "./version/version-path-repeated.ts";
import { versionSuccessorWithoutDeprecation } from "./version/version-successor-without-deprecation.ts";

/** What the generator relies on in every document. */
export const documentModelRules: readonly ModelRule[] = [
  duplicateOperationId,
  duplicatePath,
  unknownMagicValue,
  unknownSecurityRequirement,
];

/** What the gateway and the sandbox rely on: the version of an address. */
export const versionPathRules: readonly ModelRule[] = [
  versionPathMissing,
  versionPathRepeated,
  versionPathMixed,
  versionPathFolderMismatch,
  versionPathMalformed,
];

/** Every rule over one document. */
export const documentRules: readonly DocumentRule[] = [
  ...documentModelRules,
  ...versionPathRules,
  versionInfoInvalid,
  versionHeaderMissing,
  lifecycleStatusInvalid,
  lifecycleStatusMoreMature,
  lifecycleSuccessorNotNewer,
  lifecycleSunsetInvalid,
  lifecycleSunsetTooSoon,
  operationIdMissing,
  operationIdUnusable,
  operationIdCollision,
  errorEnvelopeMissing,
  errorResponsesMissing,
  examplesMissing,
  exampleInvalid,
  exampleFormat,
  defaultInvalid,
];

/** Every rule over all documents of a run. */
export const familyRules: readonly FamilyRule[] = [
  unknownSuccessor,
  versionGap,
  versionSuccessorWithoutDeprecation,
  versionPackageMismatch,
  versionExampleLink,
  lifecycleStatusMissing,
  lifecycleSuccessorMissing,
  lifecycleSunsetMissing,
  lifecycleSunsetPassed,
];
