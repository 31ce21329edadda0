import type { ApiModel } from "../../model/api-model.ts";
import { docText } from "../text/doc.ts";
import { literal, objectKey } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";

/**
 * The table of magic values, by what a sandbox answers them with; nothing where the document has none.
 *
 *     export const magicValues = { ACC_ERR_123: { amount: 9123.01 }, 503: { amount: 9503.01 } };
 */
export function magicValues(api: ApiModel): readonly SourceText[] {
  const answers = new Map<string, Map<string, string | number | boolean>>();
  for (const { code: business, status, name, value } of api.magicValues) {
    const answer = business ?? String(status);
    // One value of a name is enough for whoever writes a test: the first.
    const values = answers.get(answer) ?? new Map<string, string | number | boolean>();
    if (!values.has(name)) values.set(name, value);
    answers.set(answer, values);
  }
  if (answers.size === 0) return [];
  const entries = [...answers].map(([answer, values]) => {
    const members = [...values].map(([name, value]) => code`${objectKey(name)}: ${literal(value)}`);
    return code`${objectKey(answer)}: { ${join(members, ", ")} }`;
  });
  const doc = docText(
    "The values that the sandbox answers with a certain error, by its business code or status: send one to see the error.",
  );
  return [code`${doc}export const magicValues = { ${join(entries, ", ")} };`];
}
