// Copied from generator/runtime/sandbox/control/redact-body.ts. Do not edit.

import { essenceOf } from "../../mocks/parse/media-type.ts";
import { mentionsCredential, redacted } from "./credential-names.ts";
import { redactForm } from "./redact-form.ts";
import { redactJson } from "./redact-json.ts";

/**
 * Redacts the credentials of a body. What a text is shows in itself: clients send JSON as a form, and the other way
 * round. Of a text that cannot be read nothing is shown when it mentions credentials.
 */
export function redactBody(text: string, mediaType: string): string {
  if (/^\s*[[{"]/.test(text)) {
    const json = redactJson(text);
    return json.isDoubtful ? redacted : json.text;
  }
  if (essenceOf(mediaType) === "application/x-www-form-urlencoded" || /^[\w%.+[\]-]+=/.test(text)) {
    return redactForm(text);
  }
  return mentionsCredential(text) ? redacted : text;
}
