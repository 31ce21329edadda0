import type { SpecLocation } from "../../diagnostics/location.ts";
import type { JsonObject, JsonValue } from "../../load/loaded-document.ts";
import type { DocumentChange } from "../examine/observation.ts";
import { stepsOf } from "../examine/schema-place.ts";
import type { DocumentEdit } from "./document-edit.ts";
import { inferredSchema } from "./inferred-schema.ts";
import { keywordEdits } from "./keyword-edits.ts";
import type { SeenValues } from "./seen-values.ts";

/** A change of a document, and what is known of it. */
export interface SuggestedChange {
  readonly change: DocumentChange;
  /** The operation that it was seen at. */
  readonly operationAt: SpecLocation;
  readonly values: SeenValues;
  /** What the document says it is: `3.0.3`. */
  readonly openapi: string;
  readonly note: string;
}

/** The edits of one file. */
export interface FileEdits {
  readonly file: string;
  readonly edits: readonly DocumentEdit[];
}

/**
 * What has to be written so that a document says what was seen; `undefined` where nobody can say without its authors.
 */
export function editsOf(suggested: SuggestedChange): FileEdits | undefined {
  const { change, operationAt, openapi } = suggested;
  const isSwagger = openapi.startsWith("2");
  switch (change.kind) {
    case "status":
      return set(
        operationAt,
        ["responses", String(change.status)],
        newResponse(suggested, isSwagger ? undefined : change.mediaType),
      );
    case "media-type":
      return isSwagger ? undefined : set(change.holder, ["content", change.mediaType], {});
    case "parameter":
      return isSwagger
        ? undefined
        : append(operationAt, ["parameters"], {
            name: change.name,
            in: change.in,
            description: description(suggested),
            schema: schemaOf(suggested, true),
          });
    case "header":
      return isSwagger
        ? undefined
        : set(change.response, ["headers", change.name], {
            description: description(suggested),
            schema: schemaOf(suggested, true),
          });
    case "property":
      return set(change.schema, ["properties", change.name], {
        ...schemaOf(suggested, false),
        description: description(suggested),
      });
    case "optional-member":
      return {
        file: change.schema.file,
        edits: [{ kind: "remove", path: [...stepsOf(change.schema.pointer), "required", `=${change.name}`] }],
      };
    case "optional":
      return set(change.of, ["required"], false);
    case "keyword": {
      const edits = keywordEdits(change.schema, change.keyword, suggested.values, isOld(openapi));
      return edits && { file: change.schema.at.file, edits };
    }
  }
}

function newResponse(suggested: SuggestedChange, mediaType: string | undefined): JsonObject {
  return { description: description(suggested), ...(mediaType !== undefined && { content: { [mediaType]: {} } }) };
}

function schemaOf({ values, openapi }: SuggestedChange, areTexts: boolean): JsonObject {
  return inferredSchema(values, { isOld: isOld(openapi), areTexts });
}

/** Where no comment can stand, the text itself says that somebody has to look at it. */
function description({ note }: SuggestedChange): string {
  return `For review: ${note}.`;
}

function isOld(openapi: string): boolean {
  return /^(?:2|3\.0)/.test(openapi);
}

function set(at: SpecLocation, below: readonly string[], value: JsonValue): FileEdits {
  return { file: at.file, edits: [{ kind: "set", path: [...stepsOf(at.pointer), ...below], value }] };
}

function append(at: SpecLocation, below: readonly string[], value: JsonValue): FileEdits {
  return { file: at.file, edits: [{ kind: "append", path: [...stepsOf(at.pointer), ...below], value }] };
}
