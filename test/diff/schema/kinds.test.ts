import { describe, expect, test } from "vitest";
import { schemaKinds } from "../../../generator/diff/catalogue/schema-kinds.ts";
import type { Level, Side } from "../../../generator/diff/level.ts";
import { changesOf, exampleModels } from "./compare-fragments.ts";

// Reference, "breaking changes", section 3.6: the level of each kind in a request and in a response, and what its example
// is called when it is taken back. `B` breaking, `W` warning, `I` informational.

const narrows = "B I";
const widens = "I B";
const crosses = "B B";

/** By id: the levels, and the id and levels of the reverse. */
const table: Readonly<Record<keyof typeof schemaKinds, readonly [levels: string, reverse: string, reversed: string]>> =
  {
    "schema.type.widened": [widens, "schema.type.narrowed", narrows],
    "schema.type.narrowed": [narrows, "schema.type.widened", widens],
    "schema.type.changed": [crosses, "schema.type.changed", crosses],
    "schema.type.compatible": ["I I", "schema.type.compatible", "I I"],
    "schema.format.added": [narrows, "schema.format.removed", widens],
    "schema.format.removed": [widens, "schema.format.added", narrows],
    "schema.format.changed": [crosses, "schema.format.changed", crosses],
    "schema.nullable.enabled": [widens, "schema.nullable.disabled", narrows],
    "schema.nullable.disabled": [narrows, "schema.nullable.enabled", widens],
    "schema.enum.set": [narrows, "schema.enum.unset", widens],
    "schema.enum.unset": [widens, "schema.enum.set", narrows],
    "schema.enum.value-added": [widens, "schema.enum.value-removed", narrows],
    "schema.enum.value-removed": [narrows, "schema.enum.value-added", widens],
    "schema.extensible-enum.value-removed": ["B I", "schema.extensible-enum.value-added", "I I"],
    "schema.extensible-enum.value-added": ["I I", "schema.extensible-enum.value-removed", "B I"],
    "schema.const.added": [narrows, "schema.const.removed", widens],
    "schema.const.removed": [widens, "schema.const.added", narrows],
    "schema.const.changed": [crosses, "schema.const.changed", crosses],
    "schema.default.added": ["W I", "schema.default.removed", "W I"],
    "schema.default.removed": ["W I", "schema.default.added", "W I"],
    "schema.default.changed": ["W I", "schema.default.changed", "W I"],
    ...upper("schema.max-length"),
    ...lower("schema.min-length"),
    ...upper("schema.maximum"),
    ...lower("schema.minimum"),
    ...upper("schema.exclusive-maximum"),
    ...lower("schema.exclusive-minimum"),
    ...upper("schema.max-items"),
    ...lower("schema.min-items"),
    ...upper("schema.max-properties"),
    ...lower("schema.min-properties"),
    ...upper("schema.max-contains"),
    ...lower("schema.min-contains"),
    "schema.unique-items.enabled": [narrows, "schema.unique-items.disabled", widens],
    "schema.unique-items.disabled": [widens, "schema.unique-items.enabled", narrows],
    "schema.multiple-of.added": [narrows, "schema.multiple-of.removed", widens],
    "schema.multiple-of.removed": [widens, "schema.multiple-of.added", narrows],
    "schema.multiple-of.changed": [crosses, "schema.multiple-of.changed", crosses],
    "schema.pattern.added": [narrows, "schema.pattern.removed", widens],
    "schema.pattern.removed": [widens, "schema.pattern.added", narrows],
    "schema.pattern.widened": [widens, "schema.pattern.narrowed", narrows],
    "schema.pattern.narrowed": [narrows, "schema.pattern.widened", widens],
    "schema.pattern.changed": ["W W", "schema.pattern.changed", "W W"],
    "schema.content-media-type.changed": [crosses, "schema.content-media-type.changed", crosses],
    "schema.content-encoding.changed": [crosses, "schema.content-encoding.changed", crosses],
    "schema.content-schema.added": [narrows, "schema.content-schema.removed", widens],
    "schema.content-schema.removed": [widens, "schema.content-schema.added", narrows],
    "schema.property.added-required": [narrows, "schema.property.removed", "W B"],
    "schema.property.added-optional": ["I I", "schema.property.removed", "W W"],
    "schema.property.removed": ["W B", "schema.property.added-required", narrows],
    "schema.property.required.enabled": [narrows, "schema.property.required.disabled", widens],
    "schema.property.required.disabled": [widens, "schema.property.required.enabled", narrows],
    "schema.property.renamed": [crosses, "schema.property.renamed", crosses],
    "schema.read-only.enabled": ["W I", "schema.read-only.disabled", "I I"],
    "schema.read-only.disabled": ["B I", "schema.read-only.enabled", "W I"],
    "schema.write-only.enabled": ["I B", "schema.write-only.disabled", "I I"],
    "schema.write-only.disabled": ["I I", "schema.write-only.enabled", "I W"],
    "schema.additional-properties.disabled": [narrows, "schema.additional-properties.enabled", widens],
    "schema.additional-properties.enabled": [widens, "schema.additional-properties.disabled", narrows],
    "schema.additional-properties.schema-narrowed": [narrows, "schema.additional-properties.schema-widened", widens],
    "schema.additional-properties.schema-widened": [widens, "schema.additional-properties.schema-narrowed", narrows],
    "schema.pattern-properties.added": [narrows, "schema.pattern-properties.removed", widens],
    "schema.pattern-properties.removed": [widens, "schema.pattern-properties.added", narrows],
    "schema.property-names.added": [narrows, "schema.property-names.removed", widens],
    "schema.property-names.removed": [widens, "schema.property-names.added", narrows],
    "schema.unevaluated-properties.added": [narrows, "schema.unevaluated-properties.removed", widens],
    "schema.unevaluated-properties.removed": [widens, "schema.unevaluated-properties.added", narrows],
    "schema.unevaluated-items.added": [narrows, "schema.unevaluated-items.removed", widens],
    "schema.unevaluated-items.removed": [widens, "schema.unevaluated-items.added", narrows],
    "schema.dependent-required.added": [narrows, "schema.dependent-required.removed", widens],
    "schema.dependent-required.removed": [widens, "schema.dependent-required.added", narrows],
    "schema.dependent-required.changed": [narrows, "schema.dependent-required.changed", widens],
    "schema.dependent-schemas.added": [narrows, "schema.dependent-schemas.removed", widens],
    "schema.dependent-schemas.removed": [widens, "schema.dependent-schemas.added", narrows],
    "schema.items.added": [narrows, "schema.items.removed", widens],
    "schema.items.removed": [widens, "schema.items.added", narrows],
    "schema.prefix-items.added": [narrows, "schema.prefix-items.removed", widens],
    "schema.prefix-items.removed": [widens, "schema.prefix-items.added", narrows],
    "schema.contains.added": [narrows, "schema.contains.removed", widens],
    "schema.contains.removed": [widens, "schema.contains.added", narrows],
    "schema.all-of.added": [narrows, "schema.all-of.removed", widens],
    "schema.all-of.removed": [widens, "schema.all-of.added", narrows],
    "schema.all-of.annotation-only": ["I I", "schema.all-of.annotation-only", "I I"],
    "schema.any-of.added": [widens, "schema.any-of.removed", narrows],
    "schema.any-of.removed": [narrows, "schema.any-of.added", widens],
    "schema.one-of.added": [widens, "schema.one-of.removed", narrows],
    "schema.one-of.removed": [narrows, "schema.one-of.added", widens],
    "schema.one-of.wrapped": [crosses, "schema.one-of.wrapped", crosses],
    "schema.not.added": [narrows, "schema.not.removed", widens],
    "schema.not.removed": [widens, "schema.not.added", narrows],
    "schema.if.added": [narrows, "schema.if.removed", widens],
    "schema.if.removed": [widens, "schema.if.added", narrows],
    "schema.then.added": [narrows, "schema.then.removed", widens],
    "schema.then.removed": [widens, "schema.then.added", narrows],
    "schema.else.added": [narrows, "schema.else.removed", widens],
    "schema.else.removed": [widens, "schema.else.added", narrows],
    "schema.discriminator.added": ["W I", "schema.discriminator.removed", "I W"],
    "schema.discriminator.removed": ["I W", "schema.discriminator.added", "W I"],
    "schema.discriminator.property-name-changed": [crosses, "schema.discriminator.property-name-changed", crosses],
    "schema.discriminator.mapping-added": ["I W", "schema.discriminator.mapping-removed", "B I"],
    "schema.discriminator.mapping-removed": ["B I", "schema.discriminator.mapping-added", "I W"],
    "schema.discriminator.mapping-changed": [crosses, "schema.discriminator.mapping-changed", crosses],
    "schema.description.changed": ["I I", "schema.description.changed", "I I"],
    "schema.title.changed": ["I I", "schema.title.changed", "I I"],
    "schema.examples.changed": ["I I", "schema.examples.changed", "I I"],
    "schema.xml.changed": [crosses, "schema.xml.changed", crosses],
    "extension.changed": ["W W", "extension.changed", "W W"],
    "schema.unknown-keyword.changed": ["W W", "schema.unknown-keyword.changed", "W W"],
    "component.renamed": ["B B", "component.renamed", "B B"],
    "component.schema.removed": ["B B", "", ""],
  };

function upper<Stem extends string>(stem: Stem) {
  return bound(stem, widens, narrows);
}

function lower<Stem extends string>(stem: Stem) {
  return bound(stem, narrows, widens);
}

function bound<Stem extends string>(
  stem: Stem,
  up: string,
  down: string,
): Record<`${Stem}.${"set" | "unset" | "increased" | "decreased"}`, readonly [string, string, string]>;
function bound(stem: string, up: string, down: string): Record<string, readonly [string, string, string]> {
  return {
    [`${stem}.set`]: [narrows, `${stem}.unset`, widens],
    [`${stem}.unset`]: [widens, `${stem}.set`, narrows],
    [`${stem}.increased`]: [up, `${stem}.decreased`, down],
    [`${stem}.decreased`]: [down, `${stem}.increased`, up],
  };
}

const letters: Readonly<Record<Level, string>> = { breaking: "B", warning: "W", info: "I" };

/** What is told of the example of a kind, seen from a side: ids with their gravest level. */
function toldOf(id: keyof typeof schemaKinds, side: Side, isReversed: boolean): readonly string[] {
  const { example, scopes } = schemaKinds[id];
  const models = exampleModels(example);
  const [base, head] = isReversed ? [models?.[1], models?.[0]] : [models?.[0], models?.[1]];
  if (base === undefined || head === undefined) throw new Error("The example cannot be read.");
  const changes = changesOf(base, head, {
    side,
    isText: example.of === "parameter-schema",
    hasXml: id === "schema.xml.changed",
    docs: scopes.length === 1 && scopes[0] === "docs",
    form: id === "schema.all-of.annotation-only",
    contractExtensions: ["x-limit"],
  });
  return changes.map((change) => {
    const levels = new Set(Object.values(change.levels).map((level) => letters[level]));
    return `${change.id} ${["B", "W", "I"].find((letter) => levels.has(letter))}`;
  });
}

const sides = ["request", "response"] as const;

describe.each(Object.entries(table))("the example of %s", (name, [levels, reverse, reversed]) => {
  const id = Object.keys(schemaKinds).find((one): one is keyof typeof schemaKinds => one === name);
  if (id === undefined) throw new Error(`There is no kind ${name}.`);

  test.each(sides.map((side, index) => [side, levels.split(" ")[index]] as const))(
    "yields it alone in a %s, level %s",
    (side, level) => {
      expect(toldOf(id, side, false)).toEqual([`${id} ${level}`]);
    },
  );

  test.each(sides.map((side, index) => [side, reversed.split(" ")[index]] as const))(
    "taken back yields its counterpart in a %s, level %s",
    (side, level) => {
      expect(toldOf(id, side, true)).toEqual(reverse === "" ? [] : [`${reverse} ${level}`]);
    },
  );
});
