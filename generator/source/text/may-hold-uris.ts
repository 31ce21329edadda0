import type { Family } from "../family/family.ts";

/**
 * Makes the test that spares most files the reading: whether a text holds a host of ours, the start of a versioned path or a
 * mount. Never `false` for a text that holds a whole URI of ours.
 */
export function uriFilter(family: Family): (text: string) => boolean {
  const literal = [...family.hosts, ...[...family.mounts].map((mount) => `/${mount}`)].map((word) => escaped(word));
  const pattern = new RegExp([...literal, String.raw`\/v\d`, ...words(family)].join("|"));
  return (text) => pattern.test(text);
}

/** The words of unversioned ends: a base URL may hold the version, in this file or in another. */
function words(family: Family): readonly string[] {
  return [...new Set([...family.resources])].map((word) => `/${escaped(word)}\\b`);
}

export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
