// Generated from golden/swagger-2/swagger.yaml by generator/emit/types. Do not edit.

export interface Item {
  name: string;
  kind: string;
  /** Constraints: exclusiveMinimum 0 */
  price?: number;
  note?: string | null;
}

export type Book = Item & { pages?: number } & { kind: "Book" };

export interface Failure {
  message?: string;
}
