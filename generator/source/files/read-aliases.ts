import { parse } from "jsonc-parser";
import type { ImportAliases } from "./imported-modules.ts";
import { readSource } from "./read-source.ts";

/** Reads how a project's modules may name each other: `paths` and `baseUrl` of its `tsconfig.json` or `jsconfig.json`. */
export async function readAliases(cwd: string): Promise<ImportAliases> {
  const source = (await readSource("tsconfig.json", cwd)) ?? (await readSource("jsconfig.json", cwd));
  const options = memberOf(source === undefined ? undefined : parse(source.text), "compilerOptions");
  const baseUrl = memberOf(options, "baseUrl");
  const paths = memberOf(options, "paths");
  const entries = typeof paths === "object" && paths !== null ? Object.entries(paths) : [];
  return {
    baseUrl: typeof baseUrl === "string" ? baseUrl : ".",
    paths: new Map(entries.map(([pattern, targets]) => [pattern, textsOf(targets)])),
  };
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
