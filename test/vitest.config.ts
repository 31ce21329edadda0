import { join } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: join(import.meta.dirname, ".."),
    include: ["test/**/*.test.ts"],
    // The runner leaves one core to itself, which on two cores is half of the machine; it needs a twentieth.
    maxWorkers: "100%",
    // For a machine with other work: compilers and killed processes take seconds there.
    testTimeout: 120_000,
    // What a consumer can and cannot write. The compiler starts only where such a file is among those to run.
    typecheck: {
      enabled: true,
      include: ["test/types/**/*.test-d.ts"],
      tsconfig: "test/types/tsconfig.json",
      spawnTimeout: 60_000,
    },
  },
});
