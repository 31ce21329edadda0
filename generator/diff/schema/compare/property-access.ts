import type { Schema } from "../../../model/schema.ts";
import type { Side } from "../../level.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, type Edit, type PairContext } from "./edit.ts";

/** Whether a property has no place in the messages of a side: `readOnly` in requests, `writeOnly` in responses. */
export function isHidden(form: Form, side: Side): boolean {
  return form.sources.some((source) => (side === "request" ? source.readOnly === true : source.writeOnly === true));
}

/** Compares `readOnly` and `writeOnly` of a property: reference, "breaking changes", section 3.6, "Objects". */
export function compareAccess(context: PairContext, name: string, base: Form, head: Form): void {
  const isRequired = context.head.object.required.has(name);
  const wasRequired = context.base.object.required.has(name);
  const { side } = context;
  const report = (
    id:
      | "schema.read-only.enabled"
      | "schema.read-only.disabled"
      | "schema.write-only.enabled"
      | "schema.write-only.disabled",
    level: NonNullable<Edit["level"]>,
    says: string,
  ): void => {
    const isRead = id.startsWith("schema.read-only");
    const has = (source: Schema): boolean => (isRead ? source.readOnly === true : source.writeOnly === true);
    const keyword = isRead ? "readOnly" : "writeOnly";
    const isEnabled = id.endsWith("enabled");
    context.report({
      id,
      level,
      base: keywordAt(base, has, keyword),
      head: keywordAt(head, has, keyword),
      before: !isEnabled,
      after: isEnabled,
      says,
      steps: [{ kind: "property", name }],
    });
  };
  const [wasRead, isRead] = [isHidden(base, "request"), isHidden(head, "request")];
  const [wasWrite, isWrite] = [isHidden(base, "response"), isHidden(head, "response")];
  // The set of values is the same: what may be sent at all is not said by the schema, so these levels are set by hand.
  if (!wasRead && isRead)
    report(
      "schema.read-only.enabled",
      side === "request" ? "warning" : "info",
      "may no longer be sent by clients (`readOnly`)",
    );
  if (wasRead && !isRead)
    report(
      "schema.read-only.disabled",
      side === "request" && isRequired ? "breaking" : "info",
      isRequired
        ? "must now be sent by clients (no longer `readOnly`)"
        : "may now be sent by clients (no longer `readOnly`)",
    );
  if (!wasWrite && isWrite)
    report(
      "schema.write-only.enabled",
      side === "request" ? "info" : wasRequired ? "breaking" : "warning",
      "leaves the responses (`writeOnly`)",
    );
  if (wasWrite && !isWrite)
    report("schema.write-only.disabled", "info", "enters the responses (no longer `writeOnly`)");
}
