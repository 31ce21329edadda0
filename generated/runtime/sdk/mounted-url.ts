// Copied from generator/runtime/sdk/mounted-url.ts. Do not edit.

/** The base URL of a product that has a host of its own, where all products are served from one origin. */
export function mountedUrl(baseUrl: string | URL, mount: string): string {
  return `${baseUrl}`.replace(/\/+$/, "") + mount;
}
