// Copied from generator/runtime/sandbox/node/command/start-up-lines.ts. Do not edit.

import type { Family } from "../../product.ts";
import { exampleCall, type ExampleCallParts } from "./example-call.ts";

/** What a started sandbox tells: where it is, and all that a first call needs. */
export function startUpLines(family: Family, parts: ExampleCallParts): string {
  const { products, platform } = family;
  const operations = products.reduce((count, product) => count + product.operations.length, 0);
  const endUsers = platform?.endUsers ?? [];
  const rows = [
    ["url", parts.url],
    ...(platform === undefined ? [] : [["key", parts.apiKey] as const]),
    ...endUsers.map(({ token, customer }) => ["token", token === customer ? token : `${token}  ${customer}`] as const),
    ...(parts.caFile === undefined ? [] : [["ca file", parts.caFile] as const]),
    ["try", exampleCall(family, parts)],
  ] as const;
  return [
    `The sandbox serves ${counted(operations, "operation")} of ${counted(products.length, "product version")}.`,
    ...rows.map(([name, value]) => `  ${`${name}:`.padEnd(9)}${value}`),
    "",
  ].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
