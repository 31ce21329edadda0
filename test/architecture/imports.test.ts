import { describe, expect, test } from "vitest";
import { importsOf, modulesBelow } from "../support/source-modules.ts";

// Imports point one way, so that each stage can be read, tested and replaced without those that come after it.

interface Layer {
  /** The parts that it may use. */
  readonly uses: readonly string[];
  /** The parts that it may name types of, beside those. */
  readonly types?: readonly string[];
  /** The packages that it may use: none where it is to stay pure. */
  readonly packages: RegExp;
}

const nothing = /^$/;

const layers: Readonly<Record<string, Layer>> = {
  "source-text": { uses: [], packages: /^(jsonc-parser|yaml)$/ },
  diagnostics: { uses: ["source-text"], packages: /^(node:(crypto|path|url)|picocolors)$/ },
  load: {
    uses: ["diagnostics"],
    types: ["source-text"],
    packages: /^(node:(fs\/promises|path|url)|js-yaml|jsonc-parser|yaml)$/,
  },
  resolve: { uses: ["load"], types: ["diagnostics"], packages: nothing },
  model: { uses: ["diagnostics", "resolve"], types: ["load"], packages: nothing },
  // What a name becomes is the emitters' matter, and what a value must be that of the mocks: the rules ask them.
  check: {
    uses: ["diagnostics", "emit", "model", "resolve", "runtime/mocks"],
    types: ["config", "load"],
    packages: nothing,
  },
  "diff/catalogue": { uses: [], types: ["diff"], packages: nothing },
  // All that can be reported, whoever reports it.
  explain: { uses: ["check", "diagnostics", "diff/catalogue", "source", "traffic"], packages: nothing },
  config: {
    uses: ["check", "diagnostics", "explain", "load", "model", "resolve", "source-text"],
    packages: /^node:(fs\/promises|path)$/,
  },
  // Two states of a document: the one stage that asks git, and that judges under what the project says.
  diff: {
    uses: [
      "check",
      "config",
      "diagnostics",
      "diff/catalogue",
      "emit",
      "load",
      "model",
      "resolve",
      "runtime/mocks",
      "source-text",
    ],
    packages: /^(node:(child_process|crypto|fs|fs\/promises|path|url|util)|picocolors)$/,
  },
  // The family's own schema of extensions is a file of the input, and its packages are of the output: read here, so that a
  // rule reads nothing.
  extensions: {
    uses: ["diagnostics", "load", "resolve"],
    types: ["check", "source-text"],
    packages: /^(node:(fs\/promises|path)|ajv\/.*)$/,
  },
  // URIs in people's code: the one stage that reads what is no document.
  source: {
    uses: ["diagnostics", "source-text"],
    types: ["check", "model"],
    packages: /^(node:(crypto|fs|fs\/promises|path)|jsonc-parser|ts-morph)$/,
  },
  // Recorded and live traffic, held against documents by what the sandbox runs on.
  traffic: {
    uses: [
      "diagnostics",
      "emit",
      "load",
      "model",
      "runtime/client",
      "runtime/mocks",
      "runtime/sandbox",
      "serve",
      "source-text",
    ],
    types: ["check"],
    packages: /^(node:(crypto|fs|fs\/promises|stream|zlib)|diff|jsonc-parser|yaml)$/,
  },
  // An emitter is pure: a model and texts go in, files come out. `load` has the type of a JSON value.
  emit: { uses: ["model"], types: ["assets", "load"], packages: nothing },
  assets: { uses: [], types: ["emit"], packages: /^(node:(fs\/promises|path|url)|handlebars)$/ },
  format: { uses: [], types: ["emit"], packages: /^(oxfmt|prettier)$/ },
  write: { uses: ["diagnostics"], types: ["emit", "load"], packages: /^(node:.*|diff)$/ },
  scaffold: { uses: ["assets", "load", "model"], packages: /^(node:.*|handlebars|yaml)$/ },
  "runtime/client": { uses: [], packages: nothing },
  "runtime/mocks": { uses: ["runtime/client"], packages: nothing },
  "runtime/sdk": { uses: ["runtime/client"], packages: nothing },
  // What runs in Node only, and what stores ask for, is imported where it is needed; the rest runs anywhere.
  "runtime/sandbox": { uses: ["runtime/client", "runtime/mocks"], packages: /^(node:.*|pg|ioredis)$/ },
  // A document as the sandbox serves it: the stages up to the model, each operation when it is asked for.
  serve: {
    uses: ["check", "diagnostics", "emit", "load", "model", "resolve", "runtime/mocks", "runtime/sandbox", "write"],
    types: ["source-text"],
    packages: /^(node:(fs|path|url)|esbuild)$/,
  },
};

const parts = Object.keys(layers);
const modules = modulesBelow("generator");

/** The part that a module stands in; `undefined` for those that put the parts together. */
function partOf(path: string): string | undefined {
  return parts.find((part) => path.startsWith(`generator/${part}/`));
}

describe.each(Object.entries(layers))("%s", (part, { uses, types = [], packages }) => {
  const imported = modules
    .filter(({ path }) => partOf(path) === part)
    .flatMap((module) => importsOf(module).map((each) => ({ ...each, from: module.path })));

  test("uses only the parts below it", () => {
    const wrong = imported.filter(({ target, isType }) => {
      if (!target.startsWith("generator/")) return false;
      const used = partOf(target) ?? "the whole";
      return used !== part && !uses.includes(used) && !(isType && types.includes(used));
    });
    expect(wrong).toEqual([]);
  });

  test("uses only the packages that are its own", () => {
    const wrong = imported.filter(({ target }) => !target.startsWith("generator/") && !packages.test(target));
    expect(wrong).toEqual([]);
  });
});

test("the table goes round in no circle", () => {
  const done = new Set<string>();
  const reach = (part: string, open: readonly string[]): void => {
    expect(open).not.toContain(part);
    if (done.has(part)) return;
    for (const next of layers[part]?.uses ?? []) reach(next, [...open, part]);
    done.add(part);
  };
  for (const part of parts) reach(part, []);
});

test("every folder of the generator has a line in the table, or puts the parts together", () => {
  const folders = new Set(
    modules.map(({ path }) => path.split("/").slice(1, -1)[0]).filter((name) => name !== undefined),
  );
  const known = new Set([...parts.map((part) => part.split("/", 1)[0]), "commands", "bin"]);
  expect([...folders].filter((folder) => !known.has(folder))).toEqual([]);
});

test("scripts parse arguments and call the generator: they do not reach into its stages", () => {
  const wrong = modulesBelow("scripts").flatMap((module) =>
    importsOf(module)
      .filter(({ target }) => partOf(target) !== undefined && !/^generator\/(assets|diagnostics|write)\//.test(target))
      .map(({ target }) => `${module.path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});
