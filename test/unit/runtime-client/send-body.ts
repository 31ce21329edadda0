import { call, type Answer, type BodyCodec, type Operation } from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";

/** The request that a body makes by its codec, in this media type where one is named. */
export async function sendBody(codec: BodyCodec, body: unknown, mediaType?: string): Promise<Request> {
  const operation: Operation<object, Answer<200, undefined>, never> = {
    operationId: "put",
    method: "PUT",
    path: "/a",
    requestBody: [codec],
    responses: { 200: [] },
  };
  const { client, seen } = recorded([new Response()]);
  await call(client, operation, { body, ...(mediaType !== undefined && { mediaType }) });
  return seen.request;
}
