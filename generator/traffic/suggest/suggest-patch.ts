import { createTwoFilesPatch } from "diff";
import { counted } from "../../diagnostics/summary.ts";
import type { SourceText } from "../../source-text/source-text.ts";
import type { TrafficGroup } from "../report/gatherer.ts";
import { ruleOf } from "../traffic-rules.ts";
import type { DocumentEdit } from "./document-edit.ts";
import { editJson } from "./edit-json.ts";
import { editYaml } from "./edit-yaml.ts";
import { editsOf, type SuggestedChange } from "./edits-of.ts";
import { SeenValues } from "./seen-values.ts";

/** A patch to documents, and how many findings it does nothing about. */
export interface SuggestedPatch {
  /** A unified diff, as `git apply` and `patch -p1` take it; empty where there is nothing to suggest. */
  readonly patch: string;
  readonly left: number;
}

/** Writes a patch that makes the documents say what was seen. Whether they should is for their authors to decide. */
export function suggestPatch(
  groups: readonly TrafficGroup[],
  sources: ReadonlyMap<string, SourceText>,
): SuggestedPatch {
  const texts = new Map<string, string>();
  const wanted = groups.filter(
    ({ observation: { code, severity } }) => (severity ?? ruleOf(code).severity) === "error",
  );
  let left = 0;
  for (const { groups: same, change } of changesOf(wanted)) {
    const edits = change && editsOf(change);
    const source = edits && sources.get(edits.file);
    const before = edits && (texts.get(edits.file) ?? source?.text);
    const after =
      edits && source && before !== undefined ? edited(before, edits.edits, source.format, change.note) : undefined;
    if (edits === undefined || after === undefined) left += same;
    else texts.set(edits.file, after);
  }
  const patches = [...texts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([file, after]) => patchOf(file, sources.get(file)?.text ?? "", after));
  return { patch: patches.join(""), left };
}

/** The same change may be asked for by several operations: a schema that they share. */
function changesOf(
  groups: readonly TrafficGroup[],
): readonly { readonly groups: number; readonly change: SuggestedChange | undefined }[] {
  const merged = new Map<string, TrafficGroup[]>();
  for (const group of groups) {
    const key = keyOf(group);
    merged.set(key, [...(merged.get(key) ?? []), group]);
  }
  return [...merged.values()].map((same) => ({ groups: same.length, change: changeOf(same) }));
}

function keyOf({ observation: { change, operation }, fingerprint }: TrafficGroup): string {
  if (change === undefined) return fingerprint;
  if (change.kind === "keyword") return JSON.stringify([change.schema.at, change.keyword]);
  // These are written at the operation, the others at what they name.
  const isOperations = change.kind === "status" || change.kind === "parameter";
  return JSON.stringify([change, isOperations ? operation?.operation.at : ""]);
}

function changeOf(same: readonly TrafficGroup[]): SuggestedChange | undefined {
  const [first] = same;
  const { change, operation } = first?.observation ?? {};
  if (change === undefined || operation === undefined) return undefined;
  const values = new SeenValues();
  for (const group of same) if (group.values !== undefined) values.merge(group.values);
  const seen = same.reduce((total, { count }) => total + count, 0);
  return {
    change,
    operationAt: operation.operation.at,
    values,
    openapi: operation.of.api.openapi ?? "3.1",
    note: `seen in traffic, ${counted(seen, "time")}`,
  };
}

function edited(
  text: string,
  edits: readonly DocumentEdit[],
  format: SourceText["format"],
  note: string,
): string | undefined {
  let result: string | undefined = text;
  for (const edit of edits)
    result =
      result === undefined ? undefined : format === "json" ? editJson(result, edit) : editYaml(result, edit, note);
  return result;
}

function patchOf(file: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  // The separator line that the package puts first belongs to no format.
  return patch.replace(/^=+\n/, "");
}
