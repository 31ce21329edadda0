import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Staged } from "../diagnostics/bag.ts";
import { displayPath } from "../load/display-path.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import { parseText } from "../load/parse-text.ts";
import type { SourceText } from "../source-text/source-text.ts";

/** A file that a project says something in. */
export interface ProjectFile extends Staged<JsonValue | undefined> {
  /** As findings name it. */
  readonly file: string;
  /** Absent where there is no such file. */
  readonly text?: SourceText;
}

/**
 * Reads a file of the project, in YAML or JSON.
 *
 * @param given The file that the user named, from `cwd`: it must be there then.
 * @param usual The file that is read where none is named, if it is there.
 */
export async function readProjectFile(cwd: string, given: string | undefined, usual: string): Promise<ProjectFile> {
  const path = resolve(cwd, given ?? usual);
  const file = displayPath(path, cwd);
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) {
    const absent = diagnostic("file-unreadable", { file, pointer: "" }, { reason: "there is no such file" });
    return { file, value: undefined, diagnostics: given === undefined ? [] : [absent] };
  }
  const { value, format, diagnostics } = parseText(text, file);
  return { file, text: { file, text, format }, value, diagnostics: diagnostics.filter(isFault) };
}

/** A file without a word in it says nothing, which is not wrong. */
function isFault({ code }: Diagnostic): boolean {
  return code !== "document-empty";
}
