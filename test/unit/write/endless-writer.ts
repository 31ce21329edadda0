// A process that writes two trees in turn until it is killed: `node endless-writer.ts <output folder>`.
import { writeTree } from "../../../generator/write/write-tree.ts";
import { alternatingTree } from "./tree-fixture.ts";

const out = process.argv[2] ?? "";
for (let turn = 0; ; turn += 1) {
  await writeTree(alternatingTree(turn), { out });
  if (turn === 1) process.stdout.write("ready\n");
}
