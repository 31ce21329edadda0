import type { outputCatalogue } from "../diagnostics/output-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

const generated = "op-api generate\ngit add specs generated\ngit commit";
const seen = "The output would not be what the documents say, and whoever installs it would not know.";

/** What can be wrong with the output folder; the pairs are what stands there, or what is run. */
export const outputDescriptions: DescriptionsOf<typeof outputCatalogue> = {
  "output-path-invalid": {
    what: "A name of the document cannot be the name of a file.",
    why: "The file would land outside the output folder, or cannot be made on some system.",
    before: 'tags: [{ name: "../../cards" }]',
    after: "tags: [{ name: cards }]",
  },
  "output-path-collision": {
    what: "Two files differ only in letter case.",
    why: "On macOS and Windows one of them would take the place of the other.",
    before: "specs/Cards.yaml\nspecs/cards.yaml",
    after: "specs/cards.yaml\nspecs/debit-cards.yaml",
  },
  "output-foreign-file": {
    what: "A file that was not generated here stands where one is to be written.",
    why: "It may be somebody's work: nothing is overwritten that the manifest does not know.",
    before: "op-api generate --out src",
    after: "op-api generate --out src/generated",
  },
  "output-folder-linked": {
    what: "A folder of the output is a link.",
    why: "What is written below it would land elsewhere.",
    before: "generated -> /home/maija/generated",
    after: "op-api generate --out /home/maija/generated",
  },
  "output-locked": {
    what: "Another run is writing the same folder.",
    why: "Two runs at once would leave a mixture of both.",
    before: "op-api generate & op-api generate",
    after: "op-api generate && op-api generate",
  },
  "output-unwritable": {
    what: "The output folder cannot be written.",
    why: "Nothing is changed unless all of it can be.",
    before: "chmod -w generated",
    after: "chmod +w generated",
  },
  "manifest-damaged": {
    what: "The list of generated files cannot be read.",
    why: "Files that nothing generates any more cannot be told from those of people.",
    before: '{ "documents": [',
    after: '{ "documents": [] }',
  },
  "orphan-edited": {
    what: "A file that nothing generates any more was edited by hand.",
    why: "It may be somebody's work, so it is not deleted.",
    before: "generated/cards/v1/index.ts",
    after: "src/cards.ts",
  },
  "output-stale": {
    what: "A generated file is not what its document generates.",
    why: seen,
    before: "git add specs\ngit commit",
    after: generated,
  },
  "output-stale-document": {
    what: "A document was changed, and its package was not generated anew.",
    why: seen,
    before: "git add specs\ngit commit",
    after: generated,
  },
  "output-stale-options": {
    what: "The output was generated with other options than it is compared with.",
    why: seen,
    before: "op-api generate --scope @cards\nop-api generate --check",
    after: "op-api generate --scope @cards\nop-api generate --check --scope @cards",
  },
  "output-stale-generator": {
    what: "The generator or a template was changed, and the output was not generated anew.",
    why: seen,
    before: "npm install @op/generator@latest\nop-api generate --check",
    after: "npm install @op/generator@latest\nop-api generate\nop-api generate --check",
  },
  "output-stale-edited": {
    what: "A generated file was edited by hand.",
    why: "The next run takes the edit away, and whoever relied on it is not told.",
    before: "generated/cards/v1/client.ts",
    after: "specs/cards/v1/openapi.yaml",
  },
  "output-missing": {
    what: "A generated file is missing.",
    why: seen,
    before: "git add specs\ngit commit",
    after: generated,
  },
  "output-orphaned": {
    what: "A file was generated once, and nothing generates it any more.",
    why: "Whoever imports it uses an API that has no document.",
    before: "git rm specs/cards/v1/openapi.yaml\ngit commit",
    after: lines(`
      git rm specs/cards/v1/openapi.yaml
      op-api generate
      git add generated
      git commit
    `),
  },
  "output-lock-missing": {
    what: "A generated package has no lock file.",
    why: "Nobody can tell why a file of it is not as generated.",
    before: "git add specs generated/cards/v1\ngit commit",
    after: generated,
  },
  "output-lock-damaged": {
    what: "The lock file of a generated package cannot be read.",
    why: "Nobody can tell why a file of it is not as generated.",
    before: "<<<<<<< HEAD",
    after: generated,
  },
  "output-lock-behind": {
    what: "A lock file names an earlier generator, though the files are as this one writes them.",
    why: "The next difference would be put down to the wrong cause.",
    before: "npm install @op/generator@latest",
    after: `npm install @op/generator@latest\n${generated}`,
  },
};
