/** A thread that opens, together with others, one new file after the other, and tells how that went. */
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { openSqliteStore } from "../../../generator/runtime/sandbox/store/sqlite-store.ts";

const { folder, gate, rounds }: { folder: string; gate: Int32Array; rounds: number } = workerData;

for (let round = 0; round < rounds; round += 1) {
  Atomics.wait(gate, 0, round);
  try {
    await openSqliteStore(join(folder, `together-${round}.sqlite`)).close();
    parentPort?.postMessage("opened", []);
  } catch (error) {
    parentPort?.postMessage(String(error), []);
  }
}
