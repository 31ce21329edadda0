import type { ChangeKind } from "./change-kind.ts";
import { lifecycleKinds } from "./lifecycle-kinds.ts";

/** Kinds of change of versions, paths and lifecycle: reference, "breaking changes", sections 4 and 5. */
export const versionKinds = {
  "version.not-bumped": {
    what: "The document changed, its version did not.",
    why: "Consumers, generated packages and changelogs name a state of the document by `info.version`: two states of one number cannot be told apart.",
    advice: "Raise info.version to the one that the report names.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0 }\npaths: {}",
      after: "info: { title: Cards, version: 1.2.0 }\npaths: { /cards: { get: { responses: {} } } }",
    },
  },
  "version.bump-too-small": {
    what: "The version was raised by less than the change asks for.",
    why: "A patch promises that nothing was added: who reads the number misses what is new.",
    advice: "Raise the minor version: the report names the number.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0 }\npaths: {}",
      after: "info: { title: Cards, version: 1.2.1 }\npaths: { /cards: { get: { responses: {} } } }",
    },
  },
  "version.major-not-bumped": {
    what: "A change breaks consumers inside one major version.",
    why: "Within a major version every consumer may rely on what was there: it is what the number promises.",
    advice:
      "Make the change compatible, as its own advice says, or give it a new major version beside the present one: npm run new -- <product> v2.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0 }\npaths: { /cards: { get: { responses: {} } } }",
      after: "info: { title: Cards, version: 1.3.0 }\npaths: {}",
    },
  },
  "version.decreased": {
    what: "The version of the document went back.",
    why: "A number that was given is known to consumers and registries; a lower one looks older than what it follows.",
    advice: "Give info.version a number above the one in the base.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0 }\npaths: {}",
      after: "info: { title: Cards, version: 1.1.0 }\npaths: {}",
    },
  },
  "version.major-in-place": {
    what: "The document of one major version became another major version in its place.",
    why: "The major version is part of the address, and consumers of the present one are still there: a new major version stands beside the old one.",
    advice:
      "Take info.version back to the major version of the folder, and start the new one beside it: npm run new -- <product> v2.",
    scopes: ["wire"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0 }\nservers: [{ url: https://api.example.com/v1 }]\npaths: {}",
      after: "info: { title: Cards, version: 2.0.0 }\nservers: [{ url: https://api.example.com/v1 }]\npaths: {}",
    },
  },
  "version.removed-before-sunset": {
    what: "A version of a product is gone while consumers may still call it.",
    why: "What is in production is served until its sunset date; without a document nothing checks it, and no client can be generated.",
    advice: "Keep the document, mark the version deprecated with x-sunset, and remove it after that date.",
    scopes: ["wire", "sdk"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 1.2.0, x-lifecycle: in-production }\npaths: {}",
      after: "# the folder is gone",
    },
  },
  "version.removed": {
    what: "A version of a product is gone, as its lifecycle allows.",
    why: "Nobody was promised that it stays: it was not yet in production, or its sunset date has passed.",
    advice: "Nothing has to be done: the changelog tells of it.",
    scopes: ["wire", "sdk"],
    example: {
      of: "document",
      before: "info: { title: Cards, version: 0.1.0, x-lifecycle: experimental }\npaths: {}",
      after: "# the folder is gone",
    },
  },
  "version.added": {
    what: "A product, or a version of one, is new.",
    why: "Nobody uses it yet.",
    advice: "Nothing has to be done: the changelog tells of it.",
    scopes: ["wire", "sdk"],
    example: {
      of: "document",
      before: "# there is no such folder",
      after: "info: { title: Cards, version: 1.0.0, x-lifecycle: experimental }\npaths: {}",
    },
  },
  ...lifecycleKinds,
} satisfies Readonly<Record<string, ChangeKind>>;
