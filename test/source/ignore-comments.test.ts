import { expect, test } from "vitest";
import { checkTexts, familyModels } from "./check-texts.ts";

const apis = await familyModels();
const wrong = `fetch("/v1/acounts");`;

test.each([
  { shows: "the next line", text: `// op-api-ignore-next-line uri.unknown-path: a test of 404\n${wrong}` },
  { shows: "its own line", text: `${wrong} // op-api-ignore uri.unknown-path: a test of 404` },
  { shows: "the file", text: `/* op-api-ignore-file uri.unknown-path: a test of 404 */\n\n${wrong}\n${wrong}` },
])("a comment with a reason ignores $shows", async ({ text }) => {
  expect(await checkTexts({ "a.ts": text }, apis)).toEqual([]);
});

test.each([
  { file: "a.md", text: "<!-- op-api-ignore-next-line uri.unknown-path: an example -->\n/v1/acounts" },
  { file: "a.yaml", text: "# op-api-ignore-next-line uri.unknown-path: an example\nx: /v1/acounts" },
])("in $file too", async ({ file, text }) => {
  expect(await checkTexts({ [file]: text }, apis)).toEqual([]);
});

test("without a reason it ignores nothing", async () => {
  const found = await checkTexts({ "a.ts": `// op-api-ignore-next-line uri.unknown-path\n${wrong}` }, apis);
  expect(found.map(({ code }) => code)).toEqual(["uri.unknown-path", "uri.ignore-without-reason"]);
});

test("one that ignores nothing is told", async () => {
  const found = await checkTexts({ "a.ts": `// op-api-ignore-next-line uri.unknown-major: old\n${wrong}` }, apis);
  expect(found.map(({ code }) => code)).toEqual(["uri.unknown-path", "uri.unused-ignore"]);
});

test("a text about such comments is none", async () => {
  expect(await checkTexts({ "a.ts": `const s = "// op-api-ignore uri.unknown-path: x";` }, apis)).toEqual([]);
});
