import { checkCommand } from "./check.ts";
import type { Command } from "./command.ts";
import { diffCommand } from "./diff.ts";
import { driftCommand } from "./drift.ts";
import { explainCommand } from "./explain.ts";
import { generateCommand } from "./generate.ts";
import { newCommand } from "./new.ts";
import { sandboxCommand } from "./sandbox.ts";

/**
 * All commands, in the order of the help. Each imports what it needs when it runs: the time that `op-api` takes to start
 * is every command's.
 */
export const commands: readonly Command[] = [
  generateCommand,
  checkCommand,
  driftCommand,
  diffCommand,
  sandboxCommand,
  newCommand,
  explainCommand,
];
