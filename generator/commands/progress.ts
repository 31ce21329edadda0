import type { ProgressStep } from "../generate-options.ts";
import type { CommandIo } from "./io.ts";

/** Shows on standard error where a run is. */
export interface Progress {
  step(step: ProgressStep): void;
  /** Takes the line away that is being updated: before anything else is printed, and at the end. */
  clear(): void;
}

/** Milliseconds between two updates of the line, so that many small documents do not flood a terminal. */
const updateMs = 50;

/** One line that is updated on a terminal; elsewhere a plain line for each finished document; nothing when quiet. */
export function createProgress(io: CommandIo, isQuiet: boolean): Progress {
  if (isQuiet) return { step: () => undefined, clear: () => undefined };
  return io.stderr.isTerminal ? updatedLine(io) : plainLines(io);
}

function plainLines({ stderr }: CommandIo): Progress {
  return {
    step({ stage, document, files }) {
      if (stage === "done") stderr.write(`${document ?? ""}  ${files ?? 0} files\n`);
    },
    clear: () => undefined,
  };
}

function updatedLine({ stderr, now }: CommandIo): Progress {
  let shownAt = Number.NEGATIVE_INFINITY;
  let isShown = false;
  return {
    step({ stage, document }) {
      if (stage === "done" || now() - shownAt < updateMs) return;
      const line = document === undefined ? stage : `${stage} ${document}`;
      stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
      shownAt = now();
      isShown = true;
    },
    clear() {
      if (isShown) stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
