// Copied from generator/runtime/sandbox/control/redact-form.ts. Do not edit.

import { holdsCredential, isCredentialName, mentionsCredential, redacted } from "./credential-names.ts";

/** Redacts the fields of a query or of a form that are credentials; the others stay as they were sent. */
export function redactForm(text: string): string {
  return text.split("&").map(redactField).join("&");
}

function redactField(field: string): string {
  const sign = field.indexOf("=");
  // A field without a sign is a name; where it is long, somebody may have sent a value alone.
  if (sign < 0) return holdsCredential(decoded(field)) ? redacted : field;
  const value = decoded(field.slice(sign + 1));
  const isCredential = isCredentialName(decoded(field.slice(0, sign))) || holdsCredential(value) || isHiding(value);
  return isCredential && value !== "" ? `${field.slice(0, sign)}=${redacted}` : field;
}

/** Whether a value is JSON with a credential in it. */
function isHiding(value: string): boolean {
  return /^\s*[[{]/.test(value) && mentionsCredential(value);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
