import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatFiles } from "../../../generator/format/format-files.ts";
import { FormatError } from "../../../generator/format/formatter.ts";
import { loadNativeFormatter } from "../../../generator/format/native-formatter.ts";
import { loadPrettierFormatter } from "../../../generator/format/prettier-formatter.ts";

const long = (word: string): string => word.repeat(40);

/** Shapes that emitters give, unformatted. */
const samples: Readonly<Record<string, string>> = {
  "interface.ts": `/** A payment. */\nexport interface Payment{id:string,'odd-name'?:number|null;readonly nested:{a:string;b:Array<string>}}`,
  "union.ts": `export type Status="${long("a")}"|"${long("b")}"|"${long("c")}";\nexport type Answer=|{ok:true}|{ok:false,error:Error}`,
  "intersection.ts": `export type Both = A<string> & { a: 1 } & { bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb: 2 } & {cccccccccccccccccccccccccc:3};`,
  "descriptor.ts": `export const x:Operation<In,Out>={operationId:'x',method:"POST",path:"/v1/x",parameters:[{name:"x-session-id",in:"header"},{name:"q",in:"query"}],responses:{200:[json],"4XX":[json]},security:[[a,b]]};`,
  "function.ts": `export function confirmPayment(client:Client,input:ConfirmPaymentInput={},options?:CallOptions):Call<ConfirmPaymentAnswers,ConfirmPaymentFailures>{return call(client,confirmPaymentOperation,input,options)}`,
  "imports.ts": `import {call,isErrorOf,json,type Answer,type ApiErrorOf,type Call,type CallOptions,type Client,type Operation} from '../../../runtime/client/index.ts';\nexport * from "./types.ts";export type {A} from './a.ts'`,
  "class.ts": `export class C{readonly #client:Client;constructor(options:O={}){this.#client=create(options)}\n/** Does. */\nrun(input:I,options?:CallOptions):Call<A,B>{return run(this.#client,input,options)}}`,
  "comments.ts": `/**\n * A text with \`code\`, {@link x} and * stars\n *\n * @deprecated  since 2\n */\nexport type T = string; // after\n/* block */ export const n = 1;\n`,
  "strings.ts":
    "export const s=['it\\'s',\"say \\\"x\\\"\",'\\u2028',`a ${1} b`,\"\\\\\", 'ä', '😀'];const q=css`a{b:c}`;const g=/* GraphQL */`query{a}`;",
  "numbers.ts": `export const n=[0XFF,1E5,1.50,.5,5.,0.0,1_000n,-1];export const long=[${Array.from({ length: 60 }, (_, index) => index * 1000).join(",")}]`,
  "keys.ts": `export const k={a:1,'b':2,"c-d":3,1:4,"__proto__":5,"constructor":6};export interface K{'a':1;"b":2}export interface M{'a':1;"b-c":2}`,
  "generic.ts": `export type Deep<T>=T extends readonly (infer U)[]?Deep<U>[]:T extends object?{[K in keyof T]?:Deep<T[K]>}:T;export type P={[path:string]:(a:string,...rest:number[])=>Promise<void>}`,
  "markup.md": "* kept   as it is\n",
};

const files = Object.entries(samples).map(([path, text]) => ({ path, text }));
const runtimeFolder = join(import.meta.dirname, "../../../generator/write");

test("both formatters give the same bytes", async () => {
  const native = await loadNativeFormatter();
  expect(native).toBeDefined();
  if (native === undefined) return;
  const own = readdirSync(runtimeFolder).map((path) => ({
    path,
    text: readFileSync(join(runtimeFolder, path), "utf8"),
  }));
  const both = [...files, ...own];
  const fast = await formatFiles(both, Promise.resolve(native));
  expect(fast).toEqual(await formatFiles(both, loadPrettierFormatter()));
  expect(await formatFiles(fast, loadPrettierFormatter())).toEqual(fast);
});

test("files keep their order, and only TypeScript is laid out", async () => {
  const formatted = await formatFiles(files);
  expect(formatted.map(({ path }) => path)).toEqual(Object.keys(samples));
  expect(formatted.at(-1)?.text).toBe("* kept   as it is\n");
  expect(formatted[0]?.text).toBe(
    '/** A payment. */\nexport interface Payment {\n  id: string;\n  "odd-name"?: number | null;\n' +
      "  readonly nested: { a: string; b: Array<string> };\n}\n",
  );
});

test.each([
  {
    name: "native",
    formatter: () => loadNativeFormatter().then((native) => native ?? Promise.reject(new Error("absent"))),
  },
  { name: "prettier", formatter: loadPrettierFormatter },
])("$name: a text that is no TypeScript is a bug, told with the file's name", async ({ formatter }) => {
  const broken = formatFiles([{ path: "payments/v1/types.ts", text: "export const = 1;" }], formatter());
  await expect(broken).rejects.toThrow(FormatError);
  await expect(broken).rejects.toThrow('"payments/v1/types.ts" is no valid TypeScript');
});
