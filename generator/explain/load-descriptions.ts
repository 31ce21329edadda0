import type { loadCatalogue } from "../diagnostics/load-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

/** Documents that cannot be read. */
export const loadDescriptions: DescriptionsOf<typeof loadCatalogue> = {
  "file-unreadable": {
    what: "A file that was named is not there, or may not be read.",
    why: "Nothing can be said of a document that nobody can read.",
    before: "op-api check --input specs/paymnets",
    after: "op-api check --input specs/payments",
  },
  "no-document": {
    what: "The folder holds no OpenAPI document.",
    why: "A check of nothing would pass for ever.",
    before: "op-api check --input docs",
    after: "op-api check --input specs",
  },
  "document-empty": {
    what: "The document has no text, or only comments.",
    why: "It may have been emptied by a broken merge or a full disk.",
    before: "# to be written",
    after: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
  },
  "syntax-error": {
    what: "The text is neither YAML nor JSON.",
    why: "No tool can read it, or each reads something else.",
    before: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0\npaths: {}",
    after: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
  },
  "duplicate-member": {
    what: "A member stands twice in one object.",
    why: "One of the two is lost, and which one depends on the reader: RFC 8259, section 4.",
    before: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}\npaths: {}",
    after: "openapi: 3.1.1\ninfo: { title: Cards, version: 1.0.0 }\npaths: {}",
  },
  "document-too-large": {
    what: "The document nests too deeply, or its aliases repeat themselves into millions of values.",
    why: "A few lines of aliases can fill the memory of every tool that reads them.",
    before: lines(`
      openapi: 3.1.1
      info: { title: Cards, version: 1.0.0 }
      paths: {}
      x-cycle: &cycle { again: *cycle }
    `),
    after: lines(`
      openapi: 3.1.1
      info: { title: Cards, version: 1.0.0 }
      paths: {}
    `),
  },
};
