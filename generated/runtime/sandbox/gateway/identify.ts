// Copied from generator/runtime/sandbox/gateway/identify.ts. Do not edit.

import { hashOfKey, isMistypedKey } from "../applications/api-key.ts";
import { equalInConstantTime } from "../applications/equal-in-constant-time.ts";
import { hasLiveKey } from "../applications/live-key.ts";
import type { RequestHeaders } from "../exchange/sandbox-request.ts";
import type { Application, Awaitable, Store } from "../store/store.ts";

/** Tells applications by their key. */
export interface Identifier {
  /** The application that `x-api-key` belongs to; undefined where the key is missing, unknown or revoked. */
  identify(headers: RequestHeaders): Awaitable<Application | undefined>;
}

/** An application that a sandbox has beside those of its store. Its key may be of any form. */
export interface DefaultApplication {
  readonly apiKey: string;
  readonly application: Application;
}

/** No key is longer, and hashing a longer one would be work that anybody can order. In characters. */
const longestKey = 512;

/**
 * Keys are told by their hash, so that the time a look-up takes says nothing about the keys there are; the last word
 * has a comparison in constant time.
 */
export function createIdentifier(
  store: Pick<Store, "applicationOfKey">,
  defaults: readonly DefaultApplication[] = [],
): Identifier {
  const known = defaults.map(({ apiKey, application }) => ({ hash: hashOfKey(apiKey), application }));

  return {
    identify(headers) {
      const key = headers.get("x-api-key");
      if (key === null || key === "" || key.length > longestKey) return undefined;
      const hash = hashOfKey(key);
      // Before the check of the form: a key that a user has chosen need not have ours.
      const own = known.find((each) => equalInConstantTime(each.hash, hash));
      if (own !== undefined) return own.application;
      if (isMistypedKey(key)) return undefined;
      const found = store.applicationOfKey(hash);
      return found instanceof Promise ? found.then((application) => ifLive(application, hash)) : ifLive(found, hash);
    },
  };
}

function ifLive(application: Application | undefined, hash: string): Application | undefined {
  return application !== undefined && hasLiveKey(application, hash) ? application : undefined;
}
