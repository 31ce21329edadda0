// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/security. Do not edit.
import type { SecurityScheme } from "../../runtime/client/index.ts";
import type { Sph1Credential } from "../../runtime/client/signature/index.ts";

/**
 * `SPH1`, the id of the key and a lower-case hex HMAC-SHA256, separated by spaces. The secret signs the
 * method, the path with its query, the `sph-` headers (sorted, as `name:value`) and the body without
 * surrounding white space, joined by line feeds. The public test merchant has account `test`, merchant
 * `test_merchantId`, key `testKey` and secret `testSecret`.
 */
export const sphSignature: SecurityScheme = { name: "sphSignature", in: "header", as: "signature" };

/** What this API asks for, by security scheme. */
export interface Credentials {
  /**
   * `SPH1`, the id of the key and a lower-case hex HMAC-SHA256, separated by spaces. The secret signs the
   * method, the path with its query, the `sph-` headers (sorted, as `name:value`) and the body without
   * surrounding white space, joined by line feeds. The public test merchant has account `test`, merchant
   * `test_merchantId`, key `testKey` and secret `testSecret`.
   */
  sphSignature?: Sph1Credential;
}
