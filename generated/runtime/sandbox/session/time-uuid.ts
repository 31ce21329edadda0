// Copied from generator/runtime/sandbox/session/time-uuid.ts. Do not edit.

import type { SessionKey } from "./session-key.ts";

/** The beginning of the Gregorian calendar, from which a time-based UUID counts, in milliseconds before 1970. */
const gregorianMs = 12_219_292_800_000n;
/** Steps of 100 nanoseconds in a millisecond. */
const ticksPerMs = 10_000;

/** What the time-based UUIDs of one session have in common. */
export interface UuidStamp {
  /** The clock sequence that the first of them has, 14 bits. */
  readonly clockSequence: number;
  /** 12 hexadecimal digits. */
  readonly node: string;
}

/** The stamp of a session; its node is marked as one that no network card has (RFC 9562, section 6.10). */
export function uuidStamp(key: SessionKey): UuidStamp {
  const node = key.bits("node", 48) | 0x0100_0000_0000n;
  return { clockSequence: Number(key.bits("clock sequence", 14)), node: node.toString(16).padStart(12, "0") };
}

/**
 * The UUID of version 1 for a time in milliseconds since 1970 (RFC 9562, section 5.1). Ids of the same millisecond rise
 * with the counter.
 */
export function timeUuid(nowMs: number, counter: number, { clockSequence, node }: UuidStamp): string {
  // The counter alone keeps ids apart, whatever a tester does with the clock: its low part is in the ticks, its high
  // part in the clock sequence.
  const ticks = (BigInt(Math.floor(nowMs)) + gregorianMs) * BigInt(ticksPerMs) + BigInt(counter % ticksPerMs);
  const time = BigInt.asUintN(60, ticks).toString(16).padStart(15, "0");
  const sequence = clockSequence + Math.floor(counter / ticksPerMs);
  const variant = ((sequence & 0x3fff) | 0x8000).toString(16);
  return `${time.slice(7)}-${time.slice(3, 7)}-1${time.slice(0, 3)}-${variant}-${node}`;
}
