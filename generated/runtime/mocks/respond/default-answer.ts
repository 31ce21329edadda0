// Copied from generator/runtime/mocks/respond/default-answer.ts. Do not edit.

/** The answer of a mock that nobody has overridden. */
import type { OperationContract } from "../contract.ts";
import type { RequestSource } from "../parse/request-source.ts";
import { chooseMediaType } from "./accept.ts";
import { chooseResponse } from "./choose-response.ts";
import { echo } from "./echo.ts";
import { makeBody, type BodyMaking } from "./make-body.ts";
import type { Preference } from "./prefer.ts";

/** What the default answer depends on. */
export interface DefaultAnswering extends BodyMaking {
  readonly operation: OperationContract;
  readonly request: Pick<RequestSource, "method" | "headers">;
  readonly input: Readonly<Record<string, unknown>>;
  readonly preference: Preference;
}

/** An answer as plain data. */
export interface PlainAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: HeadersInit;
  readonly mediaType?: string;
}

/** Makes the answer: of the wanted status, else the preferred, else of success. */
export function defaultAnswer(wanted: number | undefined, answering: DefaultAnswering): PlainAnswer {
  const { operation, request, preference, input, validator } = answering;
  const chosen = chooseResponse(operation, wanted ?? preference.code);
  if (chosen === undefined) return { status: 200, body: undefined };
  const { status, response } = chosen;
  const headers = applied(status, preference);
  const content = response.content ?? {};
  const mediaType = chooseMediaType(Object.keys(content), request.headers.get("accept"));
  const media = mediaType && content[mediaType.key];
  if (mediaType === undefined || media === undefined) return { status, body: undefined, headers };
  const made = makeBody(media, mediaType.mediaType, preference, answering);
  const accepts = (value: unknown) => media.schema !== undefined && validator.accepts(media.schema, value);
  const isEchoed = !made.isExample && status < 300;
  const body = isEchoed ? echo(made.value, input, operation, accepts) : made.value;
  return { status, body, headers, mediaType: mediaType.mediaType };
}

/** Says which preferences were met (RFC 7240, 3). */
function applied(status: number, { code, example, dynamic }: Preference): Record<string, string> {
  const met = [
    ...(code === status ? [`code=${code}`] : []),
    ...(example === undefined ? [] : [`example="${example.replace(/["\\]/g, "\\$&")}"`]),
    ...(dynamic ? ["dynamic=true"] : []),
  ];
  return met.length === 0 ? {} : { "preference-applied": met.join(", ") };
}
