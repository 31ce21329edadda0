import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ApiModel } from "../model/api-model.ts";

/** What a document must uphold beyond being readable: a pure function, named by the code that it gives. */
export type Rule = (api: ApiModel) => readonly Diagnostic[];
