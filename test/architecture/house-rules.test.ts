import { expect, test } from "vitest";
import { filesBelow } from "../support/file-tree.ts";
import { modulesBelow, parseModule, projectFolder, type SourceModule } from "../support/source-modules.ts";
import { forbiddenSyntax } from "./forbidden-syntax.ts";

const folders = ["generator", "scripts", "specs"];
const goldens = /^test\/golden\/[^/]+\/expected\//;
const own = folders.flatMap((folder) => modulesBelow(folder));

test("no file of ours is longer than 150 lines", () => {
  const long = own.filter(({ text }) => text.split("\n").length - 1 > 150);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test("no file or folder is called by a name that says nothing", () => {
  const names = [...folders, "templates", "test"].flatMap((folder) => filesBelow(`${projectFolder}/${folder}`));
  const empty = /(^|[/.-])(utils?|helpers?|managers?|data|common|misc|shared)([/.-]|$)/;
  // `specs/common` is what the products share, by the words of the design.
  const isNamedElsewhere = /(^|\/)(node_modules|dist)\/|(^|\/)common\/|emit-shared\.ts$/;
  expect(names.filter((name) => empty.test(name) && !isNamedElsewhere.test(name))).toEqual([]);
});

test("our own code holds no any, no cast and no order to the compiler", () => {
  expect(own.flatMap(forbiddenSyntax)).toEqual([]);
});

test("nor does the code that we generate", () => {
  const expected = modulesBelow("test/golden").filter(({ path }) => goldens.test(path));
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.flatMap(forbiddenSyntax)).toEqual([]);
});

test.each([
  { syntax: "any", text: "export const a: any = 1;" },
  { syntax: "cast", text: "export const a = 1 as unknown;" },
  { syntax: "cast", text: "export const a = <unknown>1;" },
  { syntax: "non-null assertion", text: "export const a = process.env.A!;" },
  { syntax: "enum", text: "export enum A {}" },
  { syntax: "namespace", text: "namespace A {}" },
  { syntax: "parameter property", text: "class A { constructor(readonly a: 1) {} }" },
  { syntax: "order to the compiler", text: "// @ts-ignore\nexport const a = 1;" },
  { syntax: "order to the compiler", text: "/** @ts-expect-error */\nexport const a = 1;" },
])("$syntax is found in: $text", ({ syntax, text }) => {
  const module: SourceModule = parseModule("a.ts", text);
  expect(forbiddenSyntax(module).map((found) => found.replace(/^.*: /, ""))).toEqual([syntax]);
});

test("what only looks like them is let through", () => {
  const text = 'export const a = ["any", "@ts-ignore"] as const; // any, as x, @ts-ignore';
  expect(forbiddenSyntax(parseModule("a.ts", text))).toEqual([]);
});
