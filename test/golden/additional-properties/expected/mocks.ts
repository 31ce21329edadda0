// Generated from golden/additional-properties/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type { PutSettingsAnswers, PutSettingsInput } from "./operations/settings.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface AdditionalPropertiesHandlers {
  /** `PUT /settings` */
  putSettings: MockHandler<PutSettingsInput, PutSettingsAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createAdditionalPropertiesMocks(
  options: MockOptions<AdditionalPropertiesHandlers> = {},
): Mocks<AdditionalPropertiesHandlers> {
  return createMocks<AdditionalPropertiesHandlers>(contract, options);
}
