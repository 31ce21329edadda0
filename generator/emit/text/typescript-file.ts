import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { stringLiteral } from "./literal.ts";
import { code, join, nothing, trusted, type SourceText } from "./source-text.ts";

/** One import of a module: names of values, and names of types. */
export interface Import {
  readonly from: string;
  readonly values?: Iterable<string>;
  readonly types?: Iterable<string>;
}

/** A TypeScript module below the document's folder: the header that names what to edit instead, imports, declarations. */
export function typescriptFile(
  context: EmitContext,
  path: string,
  emitter: string,
  imports: readonly Import[],
  declarations: readonly SourceText[],
): EmittedFile {
  const head = [header(context.api.source, emitter), ...imports.map(importText).filter((text) => text !== nothing)];
  const body = declarations.length === 0 ? [code`export {};`] : declarations;
  return { path: `${context.api.id}/${path}`, text: `${join(head, "\n")}\n\n${join(body, "\n\n")}\n` };
}

/** Stable across runs and machines: no date, version or absolute path. */
export function header(source: string, emitter: string): SourceText {
  const shown = source.replace(/[^\x20-\x7e]/g, "?").slice(0, 200);
  return trusted(`// Generated from ${shown} by generator/emit/${emitter}. Do not edit.`);
}

/** One import declaration; nothing where it would import nothing. */
export function importText(each: Import): SourceText {
  const values = [...new Set(each.values ?? [])].sort(byName);
  const types = [...new Set(each.types ?? [])].sort(byName);
  if (values.length === 0 && types.length === 0) return nothing;
  const from = stringLiteral(each.from);
  if (values.length === 0) return code`import type { ${names(types)} } from ${from};`;
  const all = [...values.map((name) => ({ name, isType: false })), ...types.map((name) => ({ name, isType: true }))];
  const sorted = all.sort((a, b) => byName(a.name, b.name)).map(({ name, isType }) => (isType ? `type ${name}` : name));
  return code`import { ${names(sorted)} } from ${from};`;
}

/** Names that this program made are source; `typescriptFile` is only given such. */
function names(list: readonly string[]): SourceText {
  return join(list.map(trusted), ", ");
}

function byName(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
