import { visibleText } from "../source-text/visible-text.ts";
import type { Finding } from "./finding.ts";

/** The further lines of a finding as every printer shows them: one line each, text of documents made visible. */
export function detailLines({ details = [] }: Finding): readonly string[] {
  return details.flatMap((detail) => detail.split(/\r?\n/)).map(visibleText);
}
