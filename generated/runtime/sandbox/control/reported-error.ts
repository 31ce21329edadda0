// Copied from generator/runtime/sandbox/control/reported-error.ts. Do not edit.

import { isJsonArray, isJsonObject, setMember } from "../../mocks/schema/json-value.ts";

/** An error as an answer reports it: a descriptor of the platform's, or a problem (RFC 9457). */
export interface ReportedError {
  readonly id?: string;
  readonly type?: string;
  readonly code?: string;
  readonly message: string;
  /** What is violated, by the name of the parameter or the path of the member. */
  readonly violations: Readonly<Record<string, string>>;
}

/** The errors that the body of an answer reports; none where it is neither of the two forms. */
export function reportedErrors(answer: string): readonly ReportedError[] {
  const body = parsed(answer);
  if (!isJsonObject(body)) return [];
  if (isJsonArray(body["errors"])) return body["errors"].filter(isJsonObject).map(ofDescriptor);
  return [ofProblem(body)];
}

type Members = Readonly<Record<string, unknown>>;

function ofDescriptor(descriptor: Members): ReportedError {
  const { message, detailedConstraitViolations: told } = descriptor;
  const violations = isJsonObject(told) ? textsOf(Object.entries(told)) : {};
  return { ...texts(descriptor, ["id", "type", "code"]), message: textOr(message, ""), violations };
}

function ofProblem(problem: Members): ReportedError {
  const { title, detail, instance, violations: told } = problem;
  const listed = isJsonArray(told) ? told.filter(isJsonObject) : [];
  return {
    ...(typeof instance === "string" && { id: instance }),
    ...texts(problem, ["id"]),
    message: textOr(title, textOr(detail, "")),
    violations: textsOf(listed.map(({ path, message }) => [textOr(path, ""), message])),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function texts<Name extends string>(members: Members, names: readonly Name[]): { readonly [Key in Name]?: string } {
  const found: { [Key in Name]?: string } = {};
  for (const name of names) {
    const value = members[name];
    if (typeof value === "string") found[name] = value;
  }
  return found;
}

function textsOf(entries: readonly (readonly [string, unknown])[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of entries) if (typeof value === "string") setMember(found, name, value);
  return found;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}
