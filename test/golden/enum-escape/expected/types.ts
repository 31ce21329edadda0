// Generated from golden/enum-escape/openapi.yaml by generator/emit/types. Do not edit.

export type Quote = "'" | '"' | "`${1}`" | "\\" | "*/" | "\n" | "\u2028" | "" | " " | "__proto__" | "é" | "😀";

/** `const` and `enum` of every type; a number beyond a double is told as `number`. */
export type Mixed = "text" | 1 | -1.5 | number | true | null | [1, "two"] | { "a-b": 1; c: null };

export type Same = "same";

export interface Keys {
  "1"?: string;
  "a-b": string;
  __proto__: string;
  constructor?: string;
  ""?: string;
  'it\'s "x"'?: string;
}
