// Generated from golden/request-bodies/openapi.yaml by generator/emit/mocks. Do not edit.

import { createMocks, type MockHandler, type MockOptions, type Mocks } from "../runtime/mocks/index.ts";
import { contract } from "./contract.ts";
import type {
  SendJsonAnswers,
  SendJsonInput,
  SendMergePatchAnswers,
  SendMergePatchInput,
  SendFormAnswers,
  SendFormInput,
  SendMultipartAnswers,
  SendMultipartInput,
  SendTextAnswers,
  SendTextInput,
  SendBytesAnswers,
  SendBytesInput,
  SendAnyAnswers,
  SendAnyInput,
} from "./operations/bodies.ts";

/** One handler for each operation; each of them can be given in place of the default one. */
export interface RequestBodiesHandlers {
  /** `POST /json` */
  sendJson: MockHandler<SendJsonInput, SendJsonAnswers>;
  /** `PATCH /merge-patch` */
  sendMergePatch: MockHandler<SendMergePatchInput, SendMergePatchAnswers>;
  /** `POST /form` */
  sendForm: MockHandler<SendFormInput, SendFormAnswers>;
  /** `POST /multipart` */
  sendMultipart: MockHandler<SendMultipartInput, SendMultipartAnswers>;
  /** `PUT /text` */
  sendText: MockHandler<SendTextInput, SendTextAnswers>;
  /** `PUT /bytes` */
  sendBytes: MockHandler<SendBytesInput, SendBytesAnswers>;
  /** `PUT /any/{name}` */
  sendAny: MockHandler<SendAnyInput, SendAnyAnswers>;
}

/**
 * Makes mocks that answer as the document says: the first example of the lowest success status, or values made from
 * the schemas. The same request always gets the same answer. Use `fetch` as the client's, or `msw` with Mock Service
 * Worker.
 */
export function createRequestBodiesMocks(
  options: MockOptions<RequestBodiesHandlers> = {},
): Mocks<RequestBodiesHandlers> {
  return createMocks<RequestBodiesHandlers>(contract, options);
}
