import type { SandboxSeed } from "../../load/read-sandbox-sources.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { docText } from "../text/doc.ts";
import { literal } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";
import { header } from "../text/typescript-file.ts";

/** Emits a seed as a module: its types are what stands in it, so that a behaviour that reads something else fails to compile. */
export function seedModule(seed: SandboxSeed): EmittedFile {
  const doc = docText("What every session of the sandbox begins with.");
  const declaration = code`${doc}export const seed = ${literal(seed.value)};`;
  const text = join([header(seed.source, "sandbox"), declaration], "\n\n");
  return { path: `sandbox/seeds/${seed.name}.ts`, text: `${text}\n` };
}
