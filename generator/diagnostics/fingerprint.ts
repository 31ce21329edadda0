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
  const parts = [finding.at.file, finding.at.pointer, finding.code, finding.message];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}
