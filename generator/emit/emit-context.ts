import type { EmittedFile } from "./emitted-file.ts";
import type { Assets } from "../assets/assets.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { Names } from "./names/names.ts";

/** What every emitter gets: the model, the names of its output, and the templates. Emitters are pure: nothing else goes in. */
export interface EmitContext {
  readonly api: ApiModel;
  readonly names: Names;
  readonly assets: Assets;
}

/** An emitter makes the files of one concern of a document's output. */
export type Emitter = (context: EmitContext) => readonly EmittedFile[];
