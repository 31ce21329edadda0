// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/types. Do not edit.

export interface RecordSchema {
  kind: string;
}

export type Book = RecordSchema & { pages?: number } & { kind: "book" };
