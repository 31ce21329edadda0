import { printReport } from "../diagnostics/print-report.ts";
import type { Family } from "../runtime/sandbox/product.ts";
import { familyOfDocuments, type DocumentsOptions } from "../serve/documents-family.ts";
import { wantsColor, type CommandIo } from "./io.ts";
import { toolVersion } from "./tool-version.ts";

/**
 * Reads documents to be served, and prints on standard error what is wrong with them.
 *
 * @returns `undefined` where they cannot be served.
 */
export async function serveDocuments(
  { color, ...options }: DocumentsOptions & { readonly color: boolean | undefined },
  io: CommandIo,
): Promise<Family | undefined> {
  const { family, diagnostics, sources } = await familyOfDocuments({ ...options, cwd: io.cwd });
  // Warnings are `check`'s to tell: here they would stand between somebody and the URL.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    io.stderr.write(
      printReport(
        { diagnostics: errors, sources },
        { format: "text", color: wantsColor(color, io.stderr, io.env), toolVersion: toolVersion(), members: {} },
      ),
    );
  }
  return family;
}
