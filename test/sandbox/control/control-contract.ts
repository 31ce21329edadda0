import { isJsonObject } from "../../../generator/runtime/mocks/schema/json-value.ts";
import { createValidator } from "../../../generator/runtime/mocks/schema/validator.ts";
import { controlDocument } from "../../../generator/runtime/sandbox/control/control-document.ts";
import { controlOperations } from "../../../generator/runtime/sandbox/control/control-operations.ts";
import { controlRegistry, schemaNamed } from "../../../generator/runtime/sandbox/control/control-schemas.ts";
import type { SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";

/** The control's document. */
export const document = controlDocument(controlOperations, "1.0.0", "http://localhost:8080");

const validator = createValidator({ schemas: controlRegistry, direction: "response" });

/** How an answer breaks the control's document; nothing where it does not. */
export function violationsOfAnswer(
  request: SandboxRequest,
  response: SandboxResponse,
  json: unknown,
): readonly string[] {
  if (request.method === "OPTIONS" || request.method === "HEAD") return response.body === null ? [] : ["has a body"];
  const mediaType = response.headers.get("content-type");
  if (response.status >= 400) {
    return [
      ...(mediaType === "application/problem+json; charset=utf-8" ? [] : [`is of the media type ${String(mediaType)}`]),
      ...messagesOf("Problem", json),
      ...(isJsonObject(json) && json["status"] === response.status ? [] : ["tells another status"]),
    ];
  }
  const path = request.path.replace("/__sandbox", "");
  const operation = controlOperations.find((each) => each.method === request.method && isPathOf(each.path, path));
  const answer = operation?.answers[response.status];
  if (answer === undefined) return [`${request.method} ${path} does not answer with ${response.status}`];
  if (answer.schema === undefined) return response.body === null ? [] : ["has a body"];
  const found = validator.violations(answer.schema, json).map((violation) => `${violation.path} ${violation.message}`);
  return mediaType === "application/json; charset=utf-8"
    ? found
    : [...found, `is of the media type ${String(mediaType)}`];
}

function messagesOf(name: string, json: unknown): readonly string[] {
  return validator.violations(schemaNamed(name), json).map(({ path, message }) => `${path} ${message}`);
}

function isPathOf(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+").replaceAll(".", "\\.")}$`).test(path);
}
