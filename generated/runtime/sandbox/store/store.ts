// Copied from generator/runtime/sandbox/store/store.ts. Do not edit.

/**
 * What outlives a request and is shared by the instances of one platform: applications and rate counters. Sessions are
 * not in it. Every method may answer at once or later: the embedded stores answer at once.
 */
export interface Store {
  /** All applications, the oldest first. */
  applications(): Awaitable<readonly Application[]>;
  /** The application that a live key belongs to; `hash` is the key's SHA-256 in lower-case hexadecimal digits. */
  applicationOfKey(hash: string): Awaitable<Application | undefined>;
  application(id: string): Awaitable<Application | undefined>;
  /** Adds or replaces an application as a whole. Resolved means that it survives the end of the process. */
  saveApplication(application: Application): Awaitable<void>;
  /**
   * Changes an application atomically over all instances: of two changes at once, each sees the other's or is made
   * again on it. Resolved means that it survives the end of the process.
   *
   * @param change gets the application as it is, and may be called more than once.
   * @returns the changed application; `undefined` where there is none of that id.
   */
  changeApplication(id: string, change: (application: Application) => Application): Awaitable<Application | undefined>;
  /** @returns false where there is none of that id. */
  removeApplication(id: string): Awaitable<boolean>;
  /**
   * Counts one request of an application on a day, atomically over all instances, unless the limit is reached.
   *
   * @param day `2018-02-07`
   * @returns how many requests were counted on that day, this one included; `undefined` where the limit was reached
   *   before, and nothing was counted.
   */
  countRequest(applicationId: string, day: string, limit: number): Awaitable<number | undefined>;
  close(): Awaitable<void>;
}

export type Awaitable<T> = T | Promise<T>;

/** An application of a developer: what its keys may call. */
export interface Application {
  /** Letters, digits and hyphens. */
  readonly id: string;
  readonly name: string;
  /** The products that it may call, as the catalogue names them; `"*"` for all, also later ones. */
  readonly products: readonly string[] | "*";
  /** One; two while a key is rolled. */
  readonly keys: readonly ApplicationKey[];
  /** Requests a day; absent: the platform's limit. */
  readonly requestsPerDay?: number;
  /** RFC 3339, UTC. */
  readonly createdAt: string;
}

/** A key as it is stored: enough to know it again, not to use it. */
export interface ApplicationKey {
  /** SHA-256 in lower-case hexadecimal digits. */
  readonly hash: string;
  /** The part before the random one, to tell keys apart in a list. */
  readonly prefix: string;
  /** The last four characters. */
  readonly lastFour: string;
  readonly createdAt: string;
  /** Revoked keys are kept for the list, and refused. */
  readonly revokedAt?: string;
}
