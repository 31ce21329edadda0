// Copied from generator/runtime/sandbox/gateway/session-cookie.ts. Do not edit.

/**
 * The cookie of the first servers. It names no session: that is what `x-session-id` does. Clients that keep cookies
 * find one as they did, in the form they know, `connect.sid=s%3A<id>.<signature>`.
 */
import type { RequestHeaders } from "../exchange/sandbox-request.ts";

const idLength = 32;
const signatureLength = 43;
const characters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"];

/** Whether a request came without the cookie. */
export function needsSessionCookie(headers: RequestHeaders): boolean {
  const cookies = headers.get("cookie");
  return cookies === null || !/(?:^|;)\s*connect\.sid=/.test(cookies);
}

/** A new cookie, as the value of `Set-Cookie`. */
export function newSessionCookie(): string {
  const text = randomText(idLength + signatureLength);
  return `connect.sid=s%3A${text.slice(0, idLength)}.${text.slice(idLength)}; Path=/; HttpOnly`;
}

// Asking for random octets costs more than making a cookie of them, so they are fetched for many cookies at once; and
// two characters at a time are put together in half the time.
const pairs = characters.flatMap((first) => characters.map((second) => first + second));
const random = new Uint16Array(2048);
let used = random.length;

function randomText(length: number): string {
  const needed = Math.ceil(length / 2);
  if (used + needed > random.length) {
    crypto.getRandomValues(random);
    used = 0;
  }
  let text = "";
  for (const end = used + needed; used < end; used += 1) text += pairs[(random[used] ?? 0) % pairs.length] ?? "";
  return text.slice(0, length);
}
