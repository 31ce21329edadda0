import { pathToFileURL } from "node:url";
import type { Staged } from "../../generator/diagnostics/bag.ts";
import { parseText } from "../../generator/load/parse-text.ts";
import type { ApiModel } from "../../generator/model/api-model.ts";
import { buildApiModel } from "../../generator/model/build/build-api-model.ts";

/** The model of a document of one file, given as its text. */
export function modelOf(text: string): Staged<ApiModel | undefined> {
  const path = "/specs/openapi.yaml";
  const url = pathToFileURL(path).href;
  const { value = null, format, diagnostics } = parseText(text, "openapi.yaml");
  const root = { file: "openapi.yaml", url, text, format, value };
  const entry = { id: "api", product: "api", path, root: "/specs", source: "openapi.yaml" };
  const model = buildApiModel(entry, { root, files: new Map([[url, root]]), absent: new Map() });
  return { value: model.value, diagnostics: [...diagnostics, ...model.diagnostics] };
}

/** The model of a text that is known to be one. */
export function readableModel(text: string): ApiModel {
  const { value, diagnostics } = modelOf(text);
  if (value === undefined || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}
