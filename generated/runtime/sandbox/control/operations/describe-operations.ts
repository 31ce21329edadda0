// Copied from generator/runtime/sandbox/control/operations/describe-operations.ts. Do not edit.

import { schemaNamed } from "../control-schemas.ts";
import type { ControlOperation } from "../control-operation.ts";
import { jsonAnswer } from "../json-answer.ts";

/** What there is: where a tester begins. */
export const describeSandbox: ControlOperation = {
  operationId: "describeSandbox",
  method: "GET",
  path: "",
  summary: "What the sandbox serves, and what its control can do",
  parameters: [],
  answers: { 200: { description: "The sandbox.", schema: schemaNamed("Sandbox") } },
  handle: ({ parts, request }) =>
    jsonAnswer(200, {
      name: "sandbox",
      ...(parts.version !== undefined && { version: parts.version }),
      description: "The testers' control. No operation of it needs an application key.",
      products: parts.products,
      links: linksFrom(`${request.origin}/__sandbox`),
    }),
};

function linksFrom(self: string): Readonly<Record<string, string>> {
  const names = ["sessions", "snapshots", "requests", "forced", "clock", "maintenance", "reset"];
  return {
    self,
    document: `${self}/openapi.json`,
    ...Object.fromEntries(names.map((name) => [name, `${self}/${name}`])),
  };
}
