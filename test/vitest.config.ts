import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["test/**/*.test.ts"],
    // For a machine with other work: compilers and killed processes take seconds there.
    testTimeout: 120_000,
  },
});
