// Copied from generator/runtime/sandbox/node/command/stop-signal.ts. Do not edit.

/// <reference types="node" />

const signals = ["SIGTERM", "SIGINT"] as const;

/** Resolves when the process is asked to end. A second signal ends it at once, as every process does. */
export function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
}
