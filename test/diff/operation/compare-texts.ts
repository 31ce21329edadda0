import { compareDocuments } from "../../../generator/diff/compare-documents.ts";
import type { CompareOptions } from "../../../generator/diff/compare-options.ts";
import type { ChangeExample } from "../../../generator/diff/catalogue/change-kind.ts";
import type { Change } from "../../../generator/diff/change.ts";
import type { SchemaUse } from "../../../generator/diff/comparison.ts";
import { defaultPolicy } from "../../../generator/config/config.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { modelOf } from "../../support/model-of.ts";

/** A pair of schemas that was handed on to be compared, and how it is used. */
export interface HandedSchemas {
  readonly base: Schema;
  readonly head: Schema;
  readonly use: SchemaUse;
}

export interface Compared {
  readonly changes: readonly Change[];
  readonly schemas: readonly HandedSchemas[];
}

const usual: CompareOptions = { today: "2026-11-23", policy: defaultPolicy };

/** Compares two models; schemas are noted down instead of compared. */
export function compareModels(base: ApiModel, head: ApiModel, options: Partial<CompareOptions> = {}): Compared {
  const changes: Change[] = [];
  const schemas: HandedSchemas[] = [];
  const report = (change: Change): void => void changes.push(change);
  const note = (before: Schema, after: Schema, use: SchemaUse): void =>
    void schemas.push({ base: before, head: after, use });
  compareDocuments({ base, head, report, schemas: note }, { ...usual, ...options });
  return { changes, schemas };
}

/** Compares two documents, given as the members beside `openapi` and `info`. */
export function compareTexts(base: string, head: string, options?: Partial<CompareOptions>): Compared {
  return compareModels(modelWith(base), modelWith(head), options);
}

/** The documents that the fragments of a kind's example stand for. */
export function exampleDocuments(example: ChangeExample): { readonly before: string; readonly after: string } {
  const document = (fragment: string): string => {
    switch (example.of) {
      case "operation":
        return `paths:\n  /things/{id}:\n    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n    get:\n${indented(fragment, 6)}`;
      case "path-item":
        return `paths:\n  /things:\n${indented(fragment, 4)}`;
      case "paths":
        return `paths:\n${indented(fragment, 2)}`;
      case "document":
        return fragment;
      case "request-schema":
      case "response-schema":
      case "parameter-schema":
        throw new Error("An example of an operation is no schema.");
    }
  };
  return { before: document(example.before), after: document(example.after) };
}

function indented(text: string, spaces: number): string {
  return text.replace(/^/gm, " ".repeat(spaces));
}

/** The model of a document, with what a document needs where the text does not say it. */
export function modelWith(text: string): ApiModel {
  const openapi = /^(openapi|swagger):/m.test(text) ? "" : "openapi: 3.2.0\n";
  const info = /^info:/m.test(text) ? "" : 'info: { title: T, version: "1" }\n';
  const { value, diagnostics } = modelOf(`${openapi}${info}${text}\n`);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (value === undefined || errors.length > 0) throw new Error(`${text}\n${JSON.stringify(errors)}`);
  return value;
}

/** A change in short: `path.removed wire breaking, sdk breaking`. */
export function told({ id, side, levels }: Change): string {
  const words = Object.entries(levels).map(([scope, level]) => `${scope} ${level}`);
  return `${id}${side === undefined ? "" : `@${side}`}: ${words.join(", ")}`;
}
