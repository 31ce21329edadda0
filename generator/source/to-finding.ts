import { hashOfText } from "../diagnostics/fingerprint.ts";
import type { Finding } from "../diagnostics/finding.ts";
import type { Lines } from "../source-text/lines.ts";
import type { Fault } from "./judge/judge-use.ts";
import type { SourcePlace, UriUse } from "./uri-use.ts";
import { uriRules, type UriRule } from "./uri-rules.ts";

/** Makes a finding of what is wrong with a use, placed where it is corrected. */
export function toFinding(use: UriUse, fault: Fault, linesOf: (file: string) => Lines | undefined): Finding {
  const { code, message, help, product } = fault;
  // What is wrong with a call is wrong where it is called; what is wrong with a path, where the path is written.
  const place = code === "uri.wrong-method" ? use : (use.path ?? use);
  const parts = [place.file, code, use.uris[0], use.method, use.enclosing];
  return {
    code,
    severity: uriRules[code].severity,
    message,
    help,
    at: locationOf(place, linesOf),
    fingerprint: hashOfText(JSON.stringify(parts)),
    ...(product === undefined ? {} : { product }),
  };
}

/** Makes a finding of a comment. */
export function commentFinding(
  code: UriRule,
  message: string,
  place: SourcePlace,
  linesOf: (file: string) => Lines | undefined,
): Finding {
  const { severity, fix } = uriRules[code];
  return {
    code,
    severity,
    message,
    help: fix,
    at: locationOf(place, linesOf),
    fingerprint: hashOfText(JSON.stringify([place.file, code, message])),
  };
}

function locationOf(place: SourcePlace, linesOf: (file: string) => Lines | undefined): Finding["at"] {
  const lines = linesOf(place.file);
  return { file: place.file, pointer: "", ...(lines === undefined ? {} : { position: lines.range(place.range) }) };
}
