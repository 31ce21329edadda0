// Copied from generator/runtime/mocks/parse/header-text.ts. Do not edit.

/** Whether a name can be a header's (RFC 9110, 5.1): the platform throws where it is asked for another. */
export function isHeaderName(name: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name);
}

/** A text as a header can hold it: what is not plain ASCII is percent-encoded. */
export function headerText(text: string): string {
  // A lone surrogate cannot be encoded.
  return text.replace(/\p{Cs}/gu, "\ufffd").replace(/[^\t\x20-\x7e]+/gu, encodeURIComponent);
}
