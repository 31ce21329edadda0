// Copied from specs/common/sandbox/partner/return-url.ts. Do not edit.

/** A URL that a browser may be led back to; undefined for what is no URL, or would run as a script. */
export function returnUrl(text: string): string | undefined {
  try {
    const { href, protocol } = new URL(text);
    return scripts.has(protocol) ? undefined : href;
  } catch {
    return undefined;
  }
}

const scripts = new Set(["javascript:", "data:", "vbscript:"]);
