export const lifecycleStatuses = ["experimental", "in-development", "in-production", "deprecated"] as const;
export type LifecycleStatus = (typeof lifecycleStatuses)[number];
export const categories = ["Banking", "Wealth", "Mobility"] as const;
export const securityLevels = ["High", "Substantial", "Basic", "Open"] as const;

/**
 * The platform's metadata of a product: `x-lifecycle`, `x-category`, `x-security-level`, `x-successor`,
 * `x-deprecated-since` and `x-sunset` of `info`.
 */
export interface Lifecycle {
  readonly status?: LifecycleStatus;
  readonly category?: (typeof categories)[number];
  readonly securityLevel?: (typeof securityLevels)[number];
  /** The product version that takes its place: `accounts/v2`. */
  readonly successor?: string;
  /** Since when it is deprecated: a date, `2018-06-14`. */
  readonly deprecated?: string;
  /** Until when it is served: a date. */
  readonly sunset?: string;
  /** Other path prefixes that a gateway answers the same operations under, each with the one that it stands for. */
  readonly pathAliases?: ReadonlyMap<string, string>;
  /** The prefix of a product with a host of its own, where all are served from one origin. */
  readonly mount?: string;
}
