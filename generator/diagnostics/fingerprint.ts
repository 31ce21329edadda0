import { createHash } from "node:crypto";
import type { Finding } from "./finding.ts";

/**
 * What names a finding in waivers, in baselines and to code scanning: its own fingerprint, else a hash of file, pointer, code and
 * message. There is no line number in it, so it survives edits elsewhere in the file.
 *
 * @returns 32 hexadecimal digits, where the finding brings none of its own.
 */
export function fingerprintOf(finding: Finding): string {
  if (finding.fingerprint !== undefined) return finding.fingerprint;
  return hashOfText(JSON.stringify([finding.at.file, finding.at.pointer, finding.code, finding.message]));
}

/** What every fingerprint is: 32 hexadecimal digits of the SHA-256 of a text. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
