import { posix } from "node:path";

/** How modules name each other: `paths` of a `tsconfig.json`, each pattern with what it stands for. */
export interface ImportAliases {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** What the targets are relative to, below the working directory. */
  readonly baseUrl: string;
}

const extensions = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
const specifiers = /\b(?:from|import|require)\s*\(?\s*["'`]([^"'`\n]+)["'`]/g;

/**
 * The files that a module may import from, in the order in which a resolver tries them: names only, nothing is read.
 *
 * @param file Below the working directory, with `/`.
 */
export function importedFiles(file: string, text: string, aliases: ImportAliases): readonly (readonly string[])[] {
  return [...text.matchAll(specifiers)].flatMap((match) => {
    const targets = targetsOf(match[1] ?? "", file, aliases);
    return targets.length === 0 ? [] : [targets.flatMap((target) => fileNames(target))];
  });
}

function targetsOf(specifier: string, file: string, aliases: ImportAliases): readonly string[] {
  if (/^\.{1,2}(\/|$)/.test(specifier)) return [posix.join(posix.dirname(file), specifier)];
  return [...aliases.paths].flatMap(([pattern, targets]) => {
    const [start = "", end = ""] = pattern.split("*");
    const fits = pattern.includes("*")
      ? specifier.startsWith(start) && specifier.endsWith(end) && specifier.length >= start.length + end.length
      : specifier === pattern;
    const middle = specifier.slice(start.length, specifier.length - end.length);
    return fits
      ? targets.map((target) =>
          posix.join(
            aliases.baseUrl,
            target.replace("*", () => middle),
          ),
        )
      : [];
  });
}

/** `./a.js` is written for `a.ts` too: TypeScript's own resolution. */
function fileNames(target: string): readonly string[] {
  if (target.startsWith("../")) return [];
  const stem = target.replace(/\.([cm]?)jsx?$/, "");
  const written = stem === target ? [] : extensions.map((extension) => stem + extension);
  return [
    target,
    ...written,
    ...extensions.map((extension) => target + extension),
    ...extensions.map((extension) => posix.join(target, `index${extension}`)),
  ];
}
