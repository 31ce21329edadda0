// Copied from generator/runtime/sandbox/node/command/report-uncaught.ts. Do not edit.

/// <reference types="node" />

/**
 * Tells of errors that nobody has caught, and goes on: requests that are under way have nothing to do with a promise
 * that somebody's handler forgot. A request's own errors never come here.
 *
 * @returns Ends it.
 */
export function reportUncaught(print: (text: string) => void): () => void {
  const report = (error: unknown): void => {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    print(`An error that no request caused; the sandbox goes on:\n${text}\n`);
  };
  process.on("uncaughtException", report);
  process.on("unhandledRejection", report);
  return () => {
    process.off("uncaughtException", report);
    process.off("unhandledRejection", report);
  };
}
