// Copied from generator/runtime/client/settle.ts. Do not edit.

import { ApiError, UnreadableResponseError } from "./errors.ts";
import type { Exchange } from "./exchange.ts";
import { matchMediaType } from "./media-type.ts";
import type { Answer } from "./operation.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Reads an answer: as the document declares it, or, where it declares nothing fitting, as JSON or text. A status is a
 * success when it is 2XX, or a 3XX that is declared, which is then what the caller asked for.
 *
 * @throws UnreadableResponseError where a success cannot be read as declared.
 * @throws ApiError where a failure cannot, or is not declared: with whatever could be read.
 */
export async function settle(
  { operation, details, explain }: Exchange,
  response: Response,
): Promise<Outcome<Answer, Answer>> {
  const { responses } = operation;
  const { status } = response;
  const code = `${status}`;
  const key = [code, `${code[0]}XX`, "default"].find((each) => responses[each]) ?? "";
  const ok = response.ok || key.startsWith("3");
  const decoders = responses[key];
  // Many servers name a wrong media type, so what reads text gets its chance.
  const decoder =
    decoders &&
    (matchMediaType(decoders, response.headers.get("content-type") ?? "") ?? decoders.find(({ parse }) => parse));
  const unreadable = (cause: unknown) =>
    new UnreadableResponseError(details, `answered ${status} unreadably`, { cause, response });
  const listed = decoders?.length;
  let declared = listed !== undefined;
  let body: unknown;

  if (decoder?.read && response.body) {
    body = await decoder.read(response, explain, unreadable);
  } else {
    const text = await response.text();
    if (text && (listed || !ok || !declared)) {
      try {
        if (!decoder && listed) throw new TypeError("undeclared media type");
        body = (decoder?.parse ?? JSON.parse)(text);
      } catch (cause) {
        if (ok && declared) throw unreadable(cause);
        declared &&= !listed;
        body = text;
      }
    }
  }
  if (ok) return { ok, status, body, response };
  const error = new ApiError(details, `answered ${status}`, { status, body, response, declared });
  if (!declared) throw error;
  return { ok, status, body, error, response };
}
