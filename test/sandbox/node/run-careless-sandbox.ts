// The command with a family whose parts leave errors behind that nobody waits for.
import { main } from "../../../generator/runtime/sandbox/node/main.ts";
import type { Family } from "../../../generator/runtime/sandbox/product.ts";
import { smallFamily } from "./small-family.ts";

const careless: Family = {
  ...smallFamily,
  products: smallFamily.products.map((product) => ({
    ...product,
    load() {
      void Promise.reject(new Error("rejected behind a request's back"));
      setTimeout(() => {
        throw new Error("thrown behind a request's back");
      }, 0);
      return product.load();
    },
  })),
};

await main(async () => careless);
