// Generated from golden/security-schemes/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  WithTheDocumentsDefaultAnswers,
  WithTheDocumentsDefaultInput,
  WithNothingAnswers,
  WithNothingInput,
  WithBothAnswers,
  WithBothInput,
  WithEitherAnswers,
  WithEitherInput,
  WithOptionalAnswers,
  WithOptionalInput,
  WithCertificateAnswers,
  WithCertificateInput,
} from "./operations/secrets.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface SecuritySchemesHandlers {
  /** `GET /default` */
  withTheDocumentsDefault: MockHandler<WithTheDocumentsDefaultInput, WithTheDocumentsDefaultAnswers>;
  /** `GET /none` */
  withNothing: MockHandler<WithNothingInput, WithNothingAnswers>;
  /** `GET /both` */
  withBoth: MockHandler<WithBothInput, WithBothAnswers>;
  /** `GET /either` */
  withEither: MockHandler<WithEitherInput, WithEitherAnswers>;
  /** `GET /optional` */
  withOptional: MockHandler<WithOptionalInput, WithOptionalAnswers>;
  /** `GET /certificate` */
  withCertificate: MockHandler<WithCertificateInput, WithCertificateAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createSecuritySchemesMocks(
  options: MockOptions<SecuritySchemesHandlers> = {},
): Mocks<SecuritySchemesHandlers> {
  return createMocks<SecuritySchemesHandlers>(contract, options);
}
