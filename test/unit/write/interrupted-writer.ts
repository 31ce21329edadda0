// A process that changes a folder and is sent a signal at one step of it: `node interrupted-writer.ts <out> <step> <signal>`.
import { nodeFileSystem } from "../../../generator/write/file-system.ts";
import { writeTree } from "../../../generator/write/write-tree.ts";
import { alternatingTree } from "./tree-fixture.ts";

const [out = "", step = "", signal = ""] = process.argv.slice(2);
let renames = 0;
const interrupt = (): void => void process.kill(process.pid, signal);

await writeTree(alternatingTree(0), { out });
await writeTree(alternatingTree(1), {
  out,
  system: {
    ...nodeFileSystem,
    async flush(paths) {
      if (step === "flush" && renames === 0) interrupt();
      await nodeFileSystem.flush(paths);
    },
    rename(from, to) {
      renames += 1;
      if (step === String(renames)) interrupt();
      nodeFileSystem.rename(from, to);
    },
  },
});
process.stdout.write("went on\n");
