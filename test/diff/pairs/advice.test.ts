import { expect, test } from "vitest";
import { diff } from "../../../generator/diff/diff.ts";
import { operation } from "./document-pair.ts";

const asked = (schema: string): string =>
  operation(`requestBody: {content: {application/json: {schema: ${schema}}}}`, { method: "post" });

async function adviceOf(base: string, head: string): Promise<readonly string[]> {
  const { findings } = await diff({ text: asked(base) }, { text: asked(head) }, { today: "2026-06-01" });
  return findings.map(({ advice }) => advice);
}

test("a change that hurts nobody comes with no advice to take it back", async () => {
  expect(await adviceOf("{type: string, maxLength: 5}", "{type: string}")).toEqual(["Nothing needs to be done."]);
});

test("its reverse comes with the advice of its kind", async () => {
  const [advice] = await adviceOf("{type: string}", "{type: string, maxLength: 5}");
  expect(advice).toMatch(/^Keep accepting what was valid/);
});
