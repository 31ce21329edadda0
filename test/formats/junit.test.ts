import { expect, test } from "vitest";
import { printJunit } from "../../generator/diagnostics/print-junit.ts";
import { everyKind, manyFindings } from "./report-fixture.ts";

/** What `junit-10.xsd` allows, as far as reports use it: attributes with their values, children in any order and number. */
const elements: Readonly<
  Record<
    string,
    { attributes: Readonly<Record<string, RegExp>>; required: readonly string[]; children: readonly string[] }
  >
> = {
  testsuites: {
    attributes: { name: /./, time: /^\d*(\.\d{0,3})?$/, tests: /^\d+$/, failures: /^\d+$/, errors: /^\d+$/ },
    required: [],
    children: ["testsuite"],
  },
  testsuite: {
    attributes: {
      name: /./,
      time: /^\d*(\.\d{0,3})?$/,
      tests: /^\d+$/,
      failures: /^\d+$/,
      errors: /^\d+$/,
      skipped: /^\d+$/,
    },
    required: ["name", "tests"],
    children: ["properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    attributes: { name: /./, classname: /./, time: /^\d*(\.\d{0,3})?$/ },
    required: ["name"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { attributes: { message: /./, type: /./ }, required: [], children: [] },
  skipped: { attributes: {}, required: [], children: [] },
  "system-out": { attributes: {}, required: [], children: [] },
};

/** Every fault of a document by the table above. */
function faults(xml: string): readonly string[] {
  const found: string[] = [];
  const open: string[] = [];
  for (const [, close, name = "", attributes = "", closed] of xml.matchAll(
    /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (close === "/") {
      if (open.pop() !== name) found.push(`</${name}> closes nothing`);
      continue;
    }
    const parent = open.at(-1);
    const rule = elements[name];
    if (parent !== undefined && !elements[parent]?.children.includes(name)) found.push(`<${name}> in <${parent}>`);
    const given = new Map(
      [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    );
    for (const [key, value] of given) if (!rule?.attributes[key]?.test(value)) found.push(`${name} ${key}="${value}"`);
    for (const key of rule?.required ?? []) if (!given.has(key)) found.push(`${name} without ${key}`);
    if (closed === "") open.push(name);
  }
  return [...found, ...open.map((name) => `<${name}> is not closed`)];
}

test.each([
  { name: "every kind of finding", report: everyKind },
  { name: "many findings", report: manyFindings(300) },
  { name: "none", report: { diagnostics: [], sources: everyKind.sources } },
])("a report of $name has only what JUnit's schema allows", ({ report }) => {
  expect(faults(printJunit(report))).toEqual([]);
});

test("a fault is noticed", () => {
  const xml = printJunit(everyKind);
  expect(faults(xml.replace('time="0"', 'time="soon"'))).toHaveLength(1);
  expect(faults(xml.replace("<failure", "<fault").replace("</failure", "</fault"))).not.toEqual([]);
});

test("an error fails, a warning passes with a word, a note is skipped, and the counts say so", () => {
  const xml = printJunit(everyKind);
  expect(xml.match(/<failure /g)).toHaveLength(4);
  expect(xml.match(/<system-out>warning: /g)).toHaveLength(3);
  expect(xml.match(/<skipped>note: /g)).toHaveLength(1);
  expect(xml).toContain('<testsuites name="op-api" tests="8" failures="4" errors="0" time="0">');
  expect(xml).toContain(
    '<testsuite name="specs/payments/v1/openapi.yaml" tests="3" failures="1" errors="0" time="0" skipped="1">',
  );
});
