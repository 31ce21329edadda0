import { bodyKinds } from "./operation/body-kinds.ts";
import { callbackKinds } from "./operation/callback-kinds.ts";
import { documentKinds } from "./operation/document-kinds.ts";
import { headerKinds } from "./operation/header-kinds.ts";
import { mediaTypeKinds } from "./operation/media-type-kinds.ts";
import { parameterKinds } from "./operation/parameter-kinds.ts";
import { pathKinds } from "./operation/path-kinds.ts";
import { responseKinds } from "./operation/response-kinds.ts";
import { schemeKinds } from "./operation/scheme-kinds.ts";
import { requirementKinds } from "./operation/security-kinds.ts";
import { serialisationKinds } from "./operation/serialisation-kinds.ts";

/** Kinds of change of paths, operations, parameters, bodies, responses, callbacks, security and servers. */
export const operationKinds = {
  ...pathKinds,
  ...parameterKinds,
  ...serialisationKinds,
  ...bodyKinds,
  ...mediaTypeKinds,
  ...responseKinds,
  ...headerKinds,
  ...callbackKinds,
  ...requirementKinds,
  ...schemeKinds,
  ...documentKinds,
};
