// Copied from generator/runtime/client/signature/index.ts. Do not edit.

/** Signed messages, for packages whose document asks for them. */
export type { SigningKey } from "./hmac-sha256.ts";
export { signPivoForm, verifyPivoForm } from "./pivo-form.ts";
export { decodePivoValue } from "./pivo-value.ts";
export { pivo1, type Pivo1Options } from "./pivo1.ts";
export { signAnswers } from "./sign-answers.ts";
export { SignatureError, type SignatureProblem } from "./signature-error.ts";
export { signForm } from "./sph1-form.ts";
export { sph1Problem, sph1Sign, sph1Signature } from "./sph1-signature.ts";
export { sph1Text } from "./sph1-text.ts";
export { sph1, signedWithSph1, type Sph1Options } from "./sph1.ts";
export type { Sph1Credential } from "./sph1-credential.ts";
export { verifyRedirect, type RefusedRedirect, type VerifiedRedirect } from "./verify-redirect.ts";
export { withPivo1, withSph1 } from "./with-signature.ts";
