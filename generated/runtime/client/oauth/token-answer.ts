// Copied from generator/runtime/client/oauth/token-answer.ts. Do not edit.

/** An access token and how long it holds. */
export interface AccessToken {
  readonly value: string;
  /** In milliseconds, counted from the request. */
  readonly lifetimeMs: number;
}

/** No answer of a token endpoint is longer, in bytes. */
const longest = 65_536;

/** How long a token counts as valid whose answer does not tell it: `expires_in` is only recommended. */
const unstatedLifetimeMs = 300_000;

/**
 * Reads the text of an answer, but not more of it than a token endpoint has to say.
 *
 * @returns `undefined` where the answer is longer.
 */
export async function boundedText({ body }: Response): Promise<string | undefined> {
  if (!body) return "";
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let length = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > longest) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The members of a JSON object; none where the text is no JSON. */
function members(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

/**
 * The token in an answer (RFC 6749 section 5.1).
 *
 * @returns `undefined` where there is none that can be sent as a bearer token (RFC 6750 section 2.1).
 */
export function readToken(text: string): AccessToken | undefined {
  const { access_token: value, token_type: type = "bearer", expires_in: seconds } = members(text);
  if (typeof value !== "string" || !/^[!-~]+$/.test(value) || !/^bearer$/i.test(`${type}`)) return undefined;
  const lifetimeMs = seconds == null ? unstatedLifetimeMs : Number(seconds) * 1000;
  // One that is said to hold for no time is used for the call that asked for it.
  return { value, lifetimeMs: lifetimeMs > 0 ? lifetimeMs : 0 };
}

/**
 * The error code in an answer: `error` as RFC 6749 section 5.2 has it, or the `type` of the first of the platform's
 * descriptors. Only what looks like a code is one, and nothing that has the secret in it.
 */
export function readErrorCode(text: string, secret: string): string | undefined {
  const { error, errors } = members(text);
  const { type } = Object(Array.isArray(errors) ? errors[0] : undefined);
  const code: unknown = error ?? type;
  if (typeof code !== "string" || !/^\w{1,64}$/.test(code) || code.includes(secret)) return undefined;
  return code;
}
