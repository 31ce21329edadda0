// Copied from generator/runtime/sandbox/behaviour/platform.ts. Do not edit.

/**
 * The rules that hold for all products of one platform: who its end users are, and how much an application may call.
 */
export interface Platform {
  /** The static tokens that simulate end users. Several may stand for one customer. */
  readonly endUsers: readonly EndUserToken[];
  /** Requests of an application a day, over all products. */
  readonly requestsPerDay: number;
  /** Whose midnight begins a day: `Europe/Helsinki`. */
  readonly timeZone: string;
  /** The products that set the cookie of the first servers, as `<product>/<version>`. */
  readonly cookieProducts: readonly string[];
}

/** A token and the customer that it stands for. */
export interface EndUserToken {
  readonly token: string;
  readonly customer: string;
}

/** Declares the rules of a platform. */
export function definePlatform(platform: Platform): Platform {
  return platform;
}
