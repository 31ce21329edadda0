import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";

/** Every document has these; a fragment says only what it is about. */
const info = { title: "Payments", version: "1.0.0" };
const metadata = { "x-lifecycle": "experimental", "x-category": "Banking", "x-security-level": "High" };

/**
 * Writes a fragment of an explanation as files. A line `# <path>` opens a file; without one the fragment is a document. What a
 * document needs beside the fragment is added, unless the fragment is a whole text or cannot be parsed.
 */
export function writeFragment(fragment: string, folder: string): void {
  for (const { path, text } of filesOf(fragment)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path.endsWith("openapi.yaml") ? completed(text) : `${text}\n`);
  }
}

function filesOf(fragment: string): readonly { readonly path: string; readonly text: string }[] {
  const parts = fragment.split(/^# (\S+\.(?:yaml|json))$/m);
  if (parts.length === 1) return [{ path: "openapi.yaml", text: fragment }];
  const files: { path: string; text: string }[] = [];
  for (let index = 1; index < parts.length; index += 2) {
    files.push({ path: parts[index] ?? "", text: (parts[index + 1] ?? "").trim() });
  }
  const needsDocument = files.every(({ path }) => path.startsWith(".op-api"));
  return needsDocument ? [...files, { path: "openapi.yaml", text: "paths: {}" }] : files;
}

function completed(text: string): string {
  if (/^(\{|openapi:|#)/.test(text)) return text;
  const fragment: unknown = parse(text);
  if (typeof fragment !== "object" || fragment === null) return text;
  const own: unknown = "info" in fragment ? fragment.info : {};
  const said = typeof own === "object" && own !== null ? own : {};
  const isFamily = Object.keys(metadata).some((key) => key in said);
  const whole = { ...info, ...(isFamily ? {} : metadata), ...said };
  return stringify({ openapi: "3.1.1", paths: {}, ...fragment, info: whole });
}
