import type { EmittedFile } from "../emit/emitted-file.ts";
import { readRuntime } from "./runtime.ts";
import { readTemplates, type Templates } from "./templates.ts";

/** What emitters use of our own files, read once a run, so that they themselves read nothing. */
export interface Assets {
  readonly templates: Templates;
  readonly runtime: readonly EmittedFile[];
}

export async function readAssets(): Promise<Assets> {
  const [templates, runtime] = await Promise.all([readTemplates(), readRuntime()]);
  return { templates, runtime };
}
