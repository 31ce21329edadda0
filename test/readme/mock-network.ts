import { productPackages } from "../bank/product-packages.ts";

const mocks = productPackages.map((product) => product.createMocks());

/**
 * A network on which every product answers from its mocks.
 *
 * @param prefer What every request prefers, for example `code=500`.
 */
export function mockNetwork(prefer?: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const headers = new Headers(request.headers);
    if (prefer !== undefined) headers.set("prefer", prefer);
    for (const each of mocks) {
      const response = await each.fetch(new Request(request.clone(), { headers }));
      if (response.status !== 404 && response.status !== 405) return response;
    }
    throw new TypeError(`No product answers ${request.method} ${request.url}.`);
  };
}
