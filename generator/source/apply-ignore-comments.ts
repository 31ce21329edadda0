import type { Finding } from "../diagnostics/finding.ts";
import type { Lines } from "../source-text/lines.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { findIgnoreComments, type IgnoreComment } from "./ignore-comments.ts";
import { commentFinding } from "./to-finding.ts";

/** Takes away the findings that comments ignore with a reason; adds one for each comment without reason or without use. */
export function applyIgnoreComments(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, SourceText>,
  linesOf: (file: string) => Lines | undefined,
): readonly Finding[] {
  const ignored = new Set<Finding>();
  const own: Finding[] = [];
  for (const { file, text } of texts.values()) {
    if (!text.includes("op-api-ignore")) continue;
    for (const comment of findIgnoreComments(text)) {
      const place = { file, range: comment.range };
      const meant = findings.filter((finding) => finding.at.file === file && isMeant(finding, comment));
      if (comment.reason === undefined) {
        own.push(
          commentFinding("uri.ignore-without-reason", `${comment.code} is ignored without a reason.`, place, linesOf),
        );
      } else if (meant.length === 0) {
        own.push(commentFinding("uri.unused-ignore", `There is no ${comment.code} to ignore here.`, place, linesOf));
      } else meant.forEach((finding) => ignored.add(finding));
    }
  }
  return [...findings.filter((finding) => !ignored.has(finding)), ...own];
}

function isMeant(finding: Finding, { code, line }: IgnoreComment): boolean {
  return finding.code === code && (line === undefined || finding.at.position?.line === line);
}
