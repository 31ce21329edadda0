import type { Finding } from "../diagnostics/finding.ts";
import type { Lines } from "../source-text/lines.ts";
import { judgeUris, type Fault, type Standard } from "./judge/judge-use.ts";
import { toFinding } from "./to-finding.ts";
import type { SourcePlace, UriUse } from "./uri-use.ts";

/** Tells what is wrong with the uses of URIs, each mistake once: where it is written, and not again where that is used. */
export function judgeUses(
  uses: readonly UriUse[],
  standard: Standard,
  linesOf: (file: string) => Lines | undefined,
): readonly Finding[] {
  const faulty = uses.flatMap((use) => {
    const fault = judgeUris(use.uris, use.method, standard);
    return fault === undefined ? [] : [{ use, fault }];
  });
  const told = new Set(faulty.map(({ use, fault }) => keyOf(use, fault)));
  const found = new Map<string, Finding>();
  for (const { use, fault } of faulty) {
    if (use.origins?.some((origin) => told.has(keyOf(origin, fault))) === true) continue;
    const place = fault.code === "uri.wrong-method" ? use : (use.path ?? use);
    const key = keyOf(place, fault);
    if (!found.has(key)) found.set(key, toFinding(use, fault, linesOf));
  }
  return [...found.values()];
}

function keyOf({ file, range }: SourcePlace, { code }: Fault): string {
  return JSON.stringify([file, range.start, code]);
}
