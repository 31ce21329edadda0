import type { Severity } from "../diagnostics/finding.ts";
import type { LifecycleStatus } from "../model/lifecycle.ts";

/** What a project says about its checks: `.op-api.yaml` in the working directory, or the file that `--config` names. */
export interface Config {
  /** The severity of findings by code: a rule, a kind of change, or a prefix of them that ends in `.*`; `off` hides them. */
  readonly rules: ReadonlyMap<string, Severity | "off">;
  /** Products (`payments`) and product versions (`payments/v1`) whose findings are told and never fail. */
  readonly reportOnly: ReadonlySet<string>;
  readonly policy: Policy;
}

/** What a team promises its consumers: reference, "breaking changes", section 5. */
export interface Policy {
  /** Days between the deprecation of an operation or product and its sunset, by status. Default: none asked for. */
  readonly sunsetNoticeDays: Partial<Readonly<Record<LifecycleStatus, number>>>;
  /** What is deprecated in production needs a sunset date. Default: `false`. */
  readonly requireSunset: boolean;
  /** A deprecated element without a date may be removed. Default: `false`. */
  readonly removeDeprecatedWithoutDate: boolean;
  /** The API refuses parameters that it does not declare, so removing one breaks. Default: `false`. */
  readonly refusesUnknownParameters: boolean;
  /** Extensions that are part of the contract: `x-magic-values`. Default: none. */
  readonly contractExtensions: readonly string[];
}

export const defaultPolicy: Policy = {
  sunsetNoticeDays: {},
  requireSunset: false,
  removeDeprecatedWithoutDate: false,
  refusesUnknownParameters: false,
  contractExtensions: [],
};

export const defaultConfig: Config = { rules: new Map(), reportOnly: new Set(), policy: defaultPolicy };
