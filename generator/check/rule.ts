import type { Policy } from "../config/config.ts";
import type { DiagnosticCode } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity } from "../diagnostics/finding.ts";
import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { GeneratedPackage } from "./version/generated-package.ts";

/** What a rule may know beside the models: handed to it, so that a rule reads nothing and asks no clock. */
export interface RuleContext {
  /** The day that dates are compared with: `2026-11-23`. */
  readonly today: string;
  readonly policy: Policy;
  /** What the text holds at a place, for what the model has no word for; references on the way are followed. */
  readonly written: (at: SpecLocation) => JsonValue | undefined;
  /** What was generated, by product; empty where nothing was, or where nobody asks. */
  readonly packages: ReadonlyMap<string, GeneratedPackage>;
}

/**
 * Which documents a rule is for: every one; those of a product version, whose folder or metadata says so; those of the
 * family, which have the platform's metadata. What nobody here wrote is not held against the family's conventions.
 */
export type RuleScope = "every" | "versioned" | "family";

/** What a document must uphold beyond being readable: named by the code that it gives, and opened by the sentence it upholds. */
export interface DocumentRule {
  readonly code: DiagnosticCode;
  readonly scope: RuleScope;
  /** How grave it is in a document of the family. Default: as the catalogue says. */
  readonly inFamily?: Severity;
  readonly find: (api: ApiModel, context: RuleContext) => readonly Diagnostic[];
}

/** A rule that needs the model alone: the generator upholds it too. */
export interface ModelRule extends DocumentRule {
  readonly find: (api: ApiModel) => readonly Diagnostic[];
}

/** A rule over all documents of a run. */
export interface FamilyRule {
  readonly code: DiagnosticCode;
  readonly find: (apis: readonly ApiModel[], context: RuleContext) => readonly Diagnostic[];
}

/** Whether a rule of this scope is for a document. */
export function isInScope(scope: RuleScope, api: ApiModel): boolean {
  switch (scope) {
    case "every":
      return true;
    case "versioned":
      return api.version !== undefined || api.lifecycle !== undefined;
    case "family":
      return api.lifecycle !== undefined;
  }
}
