/** One flag of a command. */
export interface Flag {
  /** `switch` is on or off, `text` takes a value, `list` takes one and may be repeated. */
  readonly kind: "switch" | "text" | "list";
  /** What the value is, in the help: `<dir>`. */
  readonly value?: string;
  /** One line. */
  readonly summary: string;
  /** Used where a `text` flag is absent, and shown in the help. */
  readonly default?: string;
  /** The only values that a `text` flag takes. */
  readonly choices?: readonly string[];
  /** A switch that `--no-<name>` turns off. */
  readonly negatable?: boolean;
}

/** The flags of a command by name, without the hyphens. */
export type Flags = Readonly<Record<string, Flag>>;

/** The values that a command line gave to flags. */
export interface FlagValues<Name extends string> {
  /** The value of a `text` flag, its default where it is absent. */
  text(name: Name): string | undefined;
  list(name: Name): readonly string[];
  /** `undefined` where the command line says neither `--name` nor `--no-name`. */
  switch(name: Name): boolean | undefined;
  /** What is no flag, in order. */
  readonly operands: readonly string[];
}

/** What a command takes besides flags: `<product>`, or `[<version>]` where it may be left out. */
export interface Operand {
  readonly name: string;
  readonly isOptional?: boolean;
  /** One line. */
  readonly summary: string;
}

/** Somebody used the command line wrongly: told on standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Flags that every command has. */
export const commonFlags = {
  color: { kind: "switch", negatable: true, summary: "Colour the report; by default on a terminal only." },
  quiet: { kind: "switch", summary: "Print problems only, no progress and no summary." },
  help: { kind: "switch", summary: "Show this help." },
} as const satisfies Flags;
