// Copied from generator/runtime/client/basic.ts. Do not edit.

import type { CredentialWriter } from "./operation.ts";

/** Writes a user name and a password as RFC 7617 section 2.1 has it: joined by a colon, as UTF-8, in Base64. */
export const basic: CredentialWriter = (credential) => {
  const { username, password } = Object(credential);
  // btoa takes one character for each byte.
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)))}`;
};
