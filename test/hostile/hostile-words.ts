import ts from "typescript";
import { modulesBelow, nodesOf } from "../support/source-modules.ts";

const language =
  "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue " +
  "debugger declare default delete do else enum eval export extends false finally for from function get global if " +
  "implements import in infer instanceof interface is keyof let module namespace never new null number object of " +
  "package private protected public readonly require return satisfies set static string super switch symbol this " +
  "throw true try type typeof undefined unique unknown using var void while with yield NaN Infinity globalThis";

const globals =
  "Array Boolean Date Error Event Function Map Number Object Request Response Set String Symbol URL Uint8Array " +
  "ReadableStream fetch console process window self exports prototype toString valueOf hasOwnProperty __proto__ " +
  "isPrototypeOf __defineGetter__ then toJSON length name";

const files = "index con prn aux nul com1 lpt9 . .. ~ node_modules package.json tsconfig types client mocks contract";

const generated =
  "servers variableDefaults environment variables paths components operations webhooks contract AsyncIterable Blob " +
  "Exclude FormData Partial Promise Record";

/** Whatever the runtimes export: a generated module may import it, or give it on. */
const runtimeExports = modulesBelow("generator/runtime")
  .filter(({ path }) => path.endsWith("/index.ts"))
  .flatMap(nodesOf)
  .filter(ts.isExportSpecifier)
  .map(({ name }) => name.text);

/** Names that the language, its globals, the runtimes, generated modules or a file system keep for themselves. */
export const hostileWords: readonly string[] = [
  ...new Set([...`${language} ${globals} ${files} ${generated}`.split(" "), ...runtimeExports]),
];

/** Names that are one name to whoever ignores letter case, punctuation or marks. */
export const alikeNames: readonly string[] = [
  ...["get pet", "getPet", "GetPet", "GETPET", "get-pet", "get_pet", "getpet", "get.pet", "Get  Pet", "get/pet"],
  ...["getPet2", "getPetInput", "getPetResult", "getPetError", "isGetPetError", "getPetOperation", "getPet_"],
  ...["gétPet", "ge\u0301tPet", "ｇｅｔＰｅｔ", "getPeſt", "1getPet", "_1getPet", "!", "?", "-", "日本", "日-本"],
];
