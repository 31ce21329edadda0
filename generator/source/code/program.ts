import { Project, ts } from "ts-morph";
import type { ImportAliases } from "../files/imported-modules.ts";

/** Modules that know each other's names. */
export interface Program {
  readonly checker: ts.TypeChecker;
  /** By path below the working directory. */
  readonly modules: ReadonlyMap<string, ts.SourceFile>;
}

/**
 * Puts texts into a program in memory: nothing is read, and no library is loaded, so that names are resolved and types
 * are asked for only where a name leads. Mistakes in the texts do not matter.
 */
export function createProgram(texts: ReadonlyMap<string, string>, aliases: ImportAliases): Program {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: {
      allowJs: true,
      noLib: true,
      types: [],
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      jsx: ts.JsxEmit.Preserve,
      paths: Object.fromEntries(
        [...aliases.paths].map(([pattern, targets]) => [pattern, targets.map((each) => `/${aliases.baseUrl}/${each}`)]),
      ),
    },
  });
  const modules = new Map<string, ts.SourceFile>();
  for (const [path, text] of texts) modules.set(path, project.createSourceFile(`/${path}`, text).compilerNode);
  return { checker: project.getTypeChecker().compilerObject, modules };
}
