// Copied from generator/runtime/sandbox/inferred/location.ts. Do not edit.

import { reach } from "../../mocks/parse/schema-reach.ts";
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { Inferring } from "./inferring.ts";

/** The answer with the address of a new item, where the document declares `Location`. */
export function withLocation(answer: PlainAnswer, id: string, inferring: Inferring): PlainAnswer {
  const { contract, operation, role, request, validator } = inferring;
  // Made below its owner, an item stands elsewhere than behind the path of the request.
  if (role.owner !== undefined || role.reader === undefined) return answer;
  const declared = declaredResponse(operation, answer.status)?.headers ?? {};
  const [, header] = Object.entries(declared).find(([name]) => name.toLowerCase() === "location") ?? [];
  if (header === undefined) return answer;
  const path = `${request.path.replace(/\/+$/, "")}/${encodeURIComponent(id)}`;
  const schema = header.schema ?? true;
  // Whoever names a format means a whole URL, whatever he calls it.
  const hasFormat = [...reach([schema], contract.schemas)].some(({ format }) => format !== undefined);
  const whole = request.origin + path;
  const location = (hasFormat ? [whole] : [path, whole]).find((one) => validator.accepts(schema, one));
  if (location === undefined) return answer;
  const headers = new Headers(answer.headers);
  headers.set("location", location);
  return { ...answer, headers };
}
