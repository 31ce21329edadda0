import type { Family } from "../../../generator/runtime/sandbox/product.ts";

/** A family of two products behind a platform: one needs a key and an end user, the other only a key. */
export const smallFamily: Family = {
  products: ["things", "others"].map((product) => ({
    product,
    version: "v1",
    title: product,
    operations: [
      {
        name: `list_${product}`,
        method: "GET",
        path: `/${product}/v1/${product}`,
        credentials: [product === "things" ? ["apiKey", "endUser"] : ["apiKey"]],
      },
    ],
    load: () => ({
      contract: {
        title: product,
        operations: { [`list_${product}`]: contractOf(product) },
        schemas: {},
        errors: "descriptors" as const,
      },
    }),
  })),
  platform: {
    endUsers: [{ token: "b6910384440ce06f495976f96a162e2ab1bafbb4", customer: "A" }],
    requestsPerDay: 5,
    timeZone: "Europe/Helsinki",
    cookieProducts: [],
  },
};

function contractOf(product: string) {
  const example = [{ name: `one of ${product}` }];
  return {
    method: "GET",
    path: `/${product}/v1/${product}`,
    responses: { 200: { content: { "application/json": { examples: { only: example } } } } },
  };
}
