import { readFileSync } from "node:fs";

/** One row of the table: the client must write `value` as `wire`, and a server must read `wire` as `parsed`. */
export interface ParameterCase {
  readonly name: string;
  /** The text that says so. */
  readonly source: string;
  /** As the document declares it; `content` is an object of media types. */
  readonly parameter: {
    readonly name: string;
    readonly in: "path" | "query" | "querystring" | "header" | "cookie";
    readonly style?:
      "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "cookie";
    readonly explode?: boolean;
    readonly allowReserved?: boolean;
    readonly content?: Readonly<Record<string, object>>;
  };
  readonly schemaType: string;
  readonly schema: object;
  readonly value: unknown;
  /**
   * What stands for the template expression in the path, or is the query without its question mark, the value of the
   * header or the `cookie` header. `null`: the parameter is left out.
   */
  readonly wire: string | null;
  /** Absent where the text cannot be read back without doubt. */
  readonly parsed?: unknown;
}

/** The table, read from `cases.json` beside this file. */
export const cases: readonly ParameterCase[] = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8"));
