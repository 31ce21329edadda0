import { parseArgs } from "node:util";
import { compareServers } from "./compare-servers.ts";
import { floor, prism, sandbox, scenarios } from "./contestants.ts";
import { findPrism } from "./find-prism.ts";
import { figuresText } from "./print-figures.ts";

/** What the comparison is told: `--prism <folder>` or `--install`, `--rounds 3`, `--seconds 4`, `--connections 32`. */
const options = {
  prism: { type: "string" },
  install: { type: "boolean", default: false },
  rounds: { type: "string", default: "3" },
  seconds: { type: "string", default: "4" },
  connections: { type: "string", default: "32" },
} as const;

/** Compares the sandbox with a bare server and with Prism, in one run, on Linux. */
export async function benchSandbox(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...args], options });
  const found = findPrism({ install: values.install, ...(values.prism === undefined ? {} : { folder: values.prism }) });
  if ("absent" in found) process.stdout.write(`Prism is left out: ${found.absent}\n`);
  const others = "absent" in found ? [floor] : [floor, prism(found.script)];
  const rounds = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: Number(values.connections),
  };
  for (const scenario of scenarios) {
    const [ours, ...rest] = await compareServers([sandbox, ...others], scenario, rounds);
    if (ours !== undefined) process.stdout.write(figuresText(scenario.name, ours, rest));
  }
}
