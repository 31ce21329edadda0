import type { Diagnostic } from "./diagnostic.ts";

/** What a stage gives: its value and the problems it saw on the way. */
export interface Staged<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects the diagnostics of a run. */
export interface DiagnosticBag {
  /** Keeps a stage's diagnostics and hands its value on. */
  take<T>(staged: Staged<T>): T;
  add(diagnostics: readonly Diagnostic[]): void;
  hasErrors(): boolean;
  all(): readonly Diagnostic[];
}

export function createDiagnosticBag(): DiagnosticBag {
  const all: Diagnostic[] = [];
  return {
    take(staged) {
      all.push(...staged.diagnostics);
      return staged.value;
    },
    add(diagnostics) {
      all.push(...diagnostics);
    },
    hasErrors: () => all.some((diagnostic) => diagnostic.severity === "error"),
    all: () => all,
  };
}
