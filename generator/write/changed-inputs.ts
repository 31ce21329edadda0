import type { PackageLock } from "./package-lock.ts";

/** What a package is made from now and was not made from when its lock file was written. */
export interface ChangedInputs {
  /** Sentences, one a source: `payments/v1/openapi.yaml has changed`. */
  readonly documents: readonly string[];
  readonly options: readonly string[];
  readonly generator: readonly string[];
}

/** Compares what two states of a package were made from. */
export function changedInputs(before: PackageLock, now: PackageLock): ChangedInputs {
  return {
    documents: differing(before.sources, now.sources).map(([name, was, is]) => {
      return `${name} ${was === undefined ? "is new" : is === undefined ? "is gone" : "has changed"}.`;
    }),
    options: differing(before.options, now.options).map(([name, was = "not given", is = "not given"]) => {
      return `--${name} was ${was}, and is ${is}.`;
    }),
    generator: before.generator === now.generator ? [] : ["The generator or a template has changed."],
  };
}

/** All of it in the order in which it is told. */
export function allChanges({ documents, options, generator }: ChangedInputs): readonly string[] {
  return [...documents, ...options, ...generator];
}

type Texts = ReadonlyMap<string, string>;

function differing(
  before: Texts,
  now: Texts,
): readonly (readonly [name: string, was: string | undefined, is: string | undefined])[] {
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  return names.flatMap((name) => {
    const [was, is] = [before.get(name), now.get(name)];
    return was === is ? [] : [[name, was, is] as const];
  });
}
