import { defaultPolicy, type Policy } from "../config/config.ts";
import type { Scope } from "./level.ts";

/** How two documents are compared. */
export interface DiffOptions {
  /** The scopes that the verdict is about. Default: `wire`. */
  readonly scopes?: readonly Scope[];
  /** What the team promises. Default: nothing beyond the reference. */
  readonly policy?: Partial<Policy>;
  /** The day that dates are compared with: `2026-11-23`. Default: today. */
  readonly today?: string;
  /** Holds `info.version` against what changed. Default: `false`, two documents are compared and not two editions of one. */
  readonly checkVersions?: boolean;
  /** Also tells of what changed in form only, such as 3.0 written as 3.1. Default: `false`. */
  readonly form?: boolean;
  /** The folder that paths start from. Default: the working directory. */
  readonly cwd?: string;
  /** The product version that findings name: `payments/v1`. Default: none. */
  readonly product?: string | undefined;
}

/** The options with every default filled in. */
export interface CompleteOptions {
  readonly scopes: readonly Scope[];
  readonly policy: Policy;
  readonly today: string;
  readonly checkVersions: boolean;
  readonly form: boolean;
  readonly cwd: string;
  readonly product: string | undefined;
}

/** Fills in the defaults. */
export function completed({ policy, today, ...options }: DiffOptions): CompleteOptions {
  return {
    scopes: options.scopes ?? ["wire"],
    policy: { ...defaultPolicy, ...policy },
    today: today ?? new Date().toISOString().slice(0, 10),
    checkVersions: options.checkVersions ?? false,
    form: options.form ?? false,
    cwd: options.cwd ?? process.cwd(),
    product: options.product,
  };
}
