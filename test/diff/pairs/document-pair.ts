import type { Verdict } from "./schema-edit.ts";

/** Two documents and what `diff` has to say of the step from one to the other, and back. */
export interface DocumentPair {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  /** The verdict, and the ids of the findings where the reference names them: `breaking path.removed`. */
  readonly forth: string;
  readonly back: string;
}

/** Takes `breaking path.removed` apart. */
export function expectationOf(text: string): { readonly verdict: Verdict; readonly ids: readonly string[] } {
  const [verdict, ...ids] = text.split(" ");
  if (verdict !== "none" && verdict !== "compatible" && verdict !== "risky" && verdict !== "breaking") {
    throw new Error(`"${text}" starts with no verdict`);
  }
  return { verdict, ids };
}

/** A document of the paths, and whatever else stands beside them. */
export function api(
  rest: string,
  { version = "3.1.0", servers = `servers: [{url: "https://api.example.com/v1"}]` } = {},
): string {
  return `openapi: ${version}\ninfo: {title: Things, version: 1.4.0}\n${servers}\n${rest}`;
}

/** A document with one operation, `GET /things`, whose parts are given as lines of YAML. */
export function operation(
  parts: string,
  { method = "get", rest = "", version = "3.1.0", path = "/things" } = {},
): string {
  const lines = parts.split("\n").map((line) => `      ${line}\n`);
  const done = /^responses:/m.test(parts) ? "" : `      responses: {"204": {description: Done}}\n`;
  return api(`paths:\n  ${path}:\n    ${method}:\n${lines.join("")}${done}${rest}`, { version });
}

/** The same in Swagger 2.0. */
export function swagger(
  parts: string,
  { head = "host: api.example.com\nbasePath: /v1\nschemes: [https]", method = "get", rest = "", path = "/things" } = {},
): string {
  const lines = parts.split("\n").map((line) => `      ${line}\n`);
  const done = /^responses:/m.test(parts) ? "" : `      responses: {"204": {description: Done}}\n`;
  return `swagger: "2.0"\ninfo: {title: Things, version: 1.4.0}\n${head}\npaths:\n  ${path}:\n    ${method}:\n${lines.join("")}${done}${rest}`;
}

/** A pair, and what the reference says of both ways. */
export function pair(name: string, base: string, head: string, forth: string, back: string): DocumentPair {
  return { name, base, head, forth, back };
}
