// Copied from generator/runtime/sandbox/session/session-ids.ts. Do not edit.

import { createSessionKey } from "./session-key.ts";
import type { SessionIds } from "./session.ts";
import { timeUuid, uuidStamp, type UuidStamp } from "./time-uuid.ts";

/** The ids of one session, which can be counted from an earlier id on. */
export interface CountedSessionIds extends SessionIds {
  /** How many ids were made. */
  counter: number;
}

/** What decides the ids of a session. */
export interface SessionIdsParts {
  readonly seed: number | string;
  readonly application: string;
  readonly session: string;
  /** The session's time, in milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Makes the ids of a session. Each kind goes through all of its values in an order that looks random and that the names
 * of the session decide: no id comes twice before every other has come, and equal calls get equal ids.
 */
export function createSessionIds({ seed, application, session, now }: SessionIdsParts): CountedSessionIds {
  const key = createSessionKey([String(seed), application, session]);
  let stamp: UuidStamp | undefined;
  const ids: CountedSessionIds = {
    counter: 0,
    timeUuid: () => timeUuid(now(), next(), (stamp ??= uuidStamp(key))),
    uuid: () => asRandomUuid(key.nth(next(), 2n ** 122n)),
    digits: (length) => {
      if (length < 1) return "";
      const least = 10n ** BigInt(length - 1);
      return String(least + key.nth(next(), 9n * least));
    },
    hex: (length) =>
      length < 1
        ? ""
        : key
            .nth(next(), 16n ** BigInt(length))
            .toString(16)
            .padStart(length, "0"),
  };
  return ids;

  function next(): number {
    return ids.counter++;
  }
}

/** Writes 122 bits as a UUID of version 4: the other six are version and variant (RFC 9562, section 5.4). */
function asRandomUuid(bits: bigint): string {
  const withVersion = ((bits >> 74n) << 16n) | 0x4000n | ((bits >> 62n) & 0xfffn);
  const withVariant = (2n << 62n) | BigInt.asUintN(62, bits);
  const digits = withVersion.toString(16).padStart(16, "0") + withVariant.toString(16);
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join(
    "-",
  );
}
