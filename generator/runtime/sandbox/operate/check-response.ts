/** Holds a response against the document of its operation. */
import { answerViolations } from "../../mocks/respond/check-answer.ts";
import type { Violation } from "../../mocks/schema/violation.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { LoadedProduct } from "./loaded-product.ts";

/** What is wrong with a response. Of streams only status and headers are looked at: reading would use them up. */
export async function responseViolations(
  response: SandboxResponse,
  operationName: string,
  product: LoadedProduct,
): Promise<readonly Violation[]> {
  const { status, headers, body } = response;
  const operation = product.operation(operationName).contract;
  const isStream = body instanceof ReadableStream;
  return answerViolations(
    {
      status,
      headers: { get: (name) => textOf(headers.get(name)) },
      hasBody: body !== null,
      text: () => (typeof body === "string" ? body : new Response(body).text()),
    },
    operation,
    // Of a stream the content is left alone, as that of HEAD is.
    { method: isStream ? "HEAD" : operation.method },
    product.checking,
  );
}

function textOf(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}
