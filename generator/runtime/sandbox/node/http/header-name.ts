/**
 * The spelling that a header is sent with. HTTP knows no difference, but clients have been written that look for
 * `Content-Type` as the platform has sent it.
 */
export function headerName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const spelled = name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  // Names come from documents and behaviours, and are few; whoever sends others need not be remembered.
  if (names.size < mostNames) names.set(name, spelled);
  return spelled;
}

const mostNames = 500;

/** Names that are spelled in another way than word by word. */
const names = new Map([
  ["etag", "ETag"],
  ["www-authenticate", "WWW-Authenticate"],
  ["x-ratelimit-limit", "X-RateLimit-Limit"],
  ["x-ratelimit-remaining", "X-RateLimit-Remaining"],
  ["x-ratelimit-reset", "X-RateLimit-Reset"],
  // Payment Highway spells its own in lower case, and signs them so.
  ...["signature", "sph-account", "sph-merchant", "sph-timestamp", "sph-request-id", "sph-api-version"].map(
    (name): [string, string] => [name, name],
  ),
]);
