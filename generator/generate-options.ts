import { resolve } from "node:path";
import { requestHash } from "./write/request-hash.ts";

/** What a run of the generator is asked for. */
export interface GenerateOptions {
  /** An OpenAPI document, or a folder that is searched for documents. Default: `specs`. */
  readonly input?: string;
  /** The folder that the output is written to. Default: `generated`. */
  readonly out?: string;
  /** The folder that references may read. Default: the input's folder; for an input inside `specs`, `specs`. */
  readonly root?: string;
  /** The npm scope of the generated packages. Default: `@op`. */
  readonly scope?: string;
  /** Origins, such as `https://example.com`, that references may be fetched from. Default: none. */
  readonly allowRemote?: readonly string[];
  /** Compare with what stands in the output folder and write nothing. Default: `false`. */
  readonly check?: boolean;
  /** The folder that relative paths start from, and that diagnostics name files from. Default: the working directory. */
  readonly cwd?: string;
  /** Told of each step of a run, for a display of progress. */
  readonly onProgress?: (step: ProgressStep) => void;
}

/** Where a run is. */
export interface ProgressStep {
  /** `done` ends a document; the others say what is being done. */
  readonly stage: "find" | "load" | "model" | "check" | "emit" | "write" | "compare" | "done";
  /** The document's id, where the step is one document's. */
  readonly document?: string;
  /** How many files a document has become, at `done`. */
  readonly files?: number;
}

/** A request with its defaults filled in. */
export interface GenerateRequest {
  readonly cwd: string;
  readonly input: string;
  readonly out: string;
  readonly root?: string;
  readonly scope: string;
  readonly allowRemote: readonly string[];
}

export function completeRequest(options: GenerateOptions): GenerateRequest {
  return {
    cwd: resolve(options.cwd ?? process.cwd()),
    input: options.input ?? "specs",
    out: options.out ?? "generated",
    ...(options.root === undefined ? {} : { root: options.root }),
    scope: options.scope ?? "@op",
    allowRemote: options.allowRemote ?? [],
  };
}

/** The hash under which the result of a request may be used again. */
export function hashRequest(request: GenerateRequest): string {
  return requestHash({ ...request });
}
