// Copied from generator/runtime/sandbox/control/operations/maintenance-operations.ts. Do not edit.

import { isJsonArray } from "../../../mocks/schema/json-value.ts";
import { isProduct } from "../../session/forced-orders.ts";
import { schemaNamed } from "../control-schemas.ts";
import type { ControlCall, ControlOperation } from "../control-operation.ts";
import { invalidAnswer, jsonAnswer } from "../json-answer.ts";

const answers = { 200: { description: "What is switched to maintenance.", schema: schemaNamed("Maintenance") } };

const getMaintenance: ControlOperation = {
  operationId: "getMaintenance",
  method: "GET",
  path: "/maintenance",
  summary: "Whether maintenance is switched on",
  parameters: [],
  answers,
  handle: maintenanceOf,
};

const startMaintenance: ControlOperation = {
  operationId: "startMaintenance",
  method: "PUT",
  path: "/maintenance",
  summary: "Answers all requests, or those to some products, with 503",
  description: "It holds for all applications and sessions, and takes the place of what was switched on before.",
  parameters: [],
  body: {
    required: false,
    properties: {
      products: {
        type: "array",
        items: { type: "string" },
        minItems: 1,
        uniqueItems: true,
        description: "`payments` for all its versions, or `payments/v1`; absent: all products.",
      },
    },
    example: { products: ["payments"] },
  },
  answers,
  handle: start,
};

const endMaintenance: ControlOperation = {
  operationId: "endMaintenance",
  method: "DELETE",
  path: "/maintenance",
  summary: "Switches maintenance off",
  parameters: [],
  answers,
  handle(call) {
    call.maintenance.products = [];
    return maintenanceOf(call);
  },
};

/** All that is done with maintenance. */
export const maintenanceOperations: readonly ControlOperation[] = [getMaintenance, startMaintenance, endMaintenance];

function maintenanceOf({ parts, maintenance }: ControlCall) {
  const products = parts.products.filter((product) => maintenance.includes(product));
  return jsonAnswer(200, { on: products.length > 0 || maintenance.products === "*", products });
}

function start(call: ControlCall) {
  const { products } = call.body;
  const names = isJsonArray(products) ? products.map(String) : undefined;
  const unknown = names?.filter((name) => !call.parts.products.some((product) => isProduct(product, name))) ?? [];
  if (unknown.length > 0) {
    const known = call.parts.products.join(", ");
    const message = `has unknown products: ${unknown.join(", ").slice(0, 1000)} (there are ${known})`;
    return invalidAnswer([{ path: "products", message }]);
  }
  call.maintenance.products = names ?? "*";
  return maintenanceOf(call);
}
