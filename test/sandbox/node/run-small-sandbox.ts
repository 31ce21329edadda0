// The command with a small family: what the package's own bin does with the bank's.
import { main } from "../../../generator/runtime/sandbox/node/main.ts";
import { smallFamily } from "./small-family.ts";

await main(async () => smallFamily);
