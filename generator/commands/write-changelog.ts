import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { DriftResult } from "../diff/drift-result.ts";
import { UsageError } from "./flags.ts";
import type { CommandIo } from "./io.ts";

/**
 * Writes the changelog of a comparison where the command line asks for it.
 *
 * @returns Whether it was printed, in the place of the report.
 * @throws UsageError where the file cannot be written.
 */
export async function writeChangelog(result: DriftResult, file: string | undefined, io: CommandIo): Promise<boolean> {
  if (file === undefined) return false;
  const { changelog } = await import("../diff/report/changelog.ts");
  const text = changelog(result);
  if (file === "-") {
    io.stdout.write(text);
    return true;
  }
  try {
    await writeFile(resolve(io.cwd, file), text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The changelog cannot be written: ${reason}.`);
  }
  return false;
}
