/**
 * A process of its own that works on a store in a file, and tells each thing once it is done: its parameters are the
 * file, how often to count up to which limit, and how many applications to make. It ends when it is killed, or is done.
 */
import { writeSync } from "node:fs";
import { createApplication } from "../../../generator/runtime/sandbox/applications/index.ts";
import { openStore } from "../../../generator/runtime/sandbox/store/open-store.ts";

const [path = "", times = "0", limit = "0", applications = "0"] = process.argv.slice(2);

/** Straight to the pipe: what the process still has in a buffer when it is killed was not told. */
function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

const store = await openStore(path);
tell("open");
for (let round = 0; round < Math.max(Number(times), Number(applications)); round += 1) {
  if (round < Number(times)) {
    const count = await store.countRequest("shared", "2019-06-01", Number(limit));
    tell(`count ${count ?? "refused"}`);
  }
  if (round < Number(applications)) {
    const { application } = await createApplication(store, { products: "*" });
    tell(`application ${application.id}`);
  }
}
tell("done");
