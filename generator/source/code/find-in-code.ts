import { ts } from "ts-morph";
import type { ImportAliases } from "../files/imported-modules.ts";
import type { UriUse } from "../uri-use.ts";
import { literalsOf, namesHost, toUriUse, type CodeUse } from "./code-use.ts";
import { evaluate } from "./evaluate.ts";
import { findWrapped, type Send } from "./find-wrapped.ts";
import { methodAround } from "./method-around.ts";
import { fileOf } from "./place-of.ts";
import { createProgram, type Program } from "./program.ts";
import { requestOf } from "./request.ts";
import { outermost } from "./scope.ts";
import { isElsewhere, isText } from "./string-root.ts";
import { textOf, type Value } from "./value.ts";

/** Modules to look into. */
export interface ModuleTexts {
  /** Those that were asked about, and those that they import from; by path below the working directory. */
  readonly texts: ReadonlyMap<string, string>;
  /** Those that were asked about. */
  readonly own: ReadonlySet<string>;
  readonly aliases: ImportAliases;
}

const sending = /\b(fetch|axios|ky|got|undici|superagent|https?)\b/;

/** Finds the URIs that TypeScript and JavaScript put together, and the requests that they send to them. */
export function findInCode({ texts, own, aliases }: ModuleTexts): readonly UriUse[] {
  const program = createProgram(texts, aliases);
  const isOwn = (file: string): boolean => own.has(file);
  const found: Found = { texts: [], requests: [], sends: [], calls: [] };
  for (const [file, module] of program.modules) {
    // Of a module that is only imported, what it sends for its callers matters.
    if (isOwn(file) || sending.test(module.text)) visit(module, false, found, program);
  }
  const uses = [...found.requests, ...findWrapped(found.calls, found.sends, program), ...found.texts];
  const told = literalsWithHost(uses);
  return uses.filter(({ node }) => isOwn(fileOf(node)) && !told.has(node)).flatMap((use) => toUriUse(use, isOwn) ?? []);
}

interface Found {
  /** Texts by their form, whatever is done with them. */
  readonly texts: CodeUse[];
  readonly requests: CodeUse[];
  readonly sends: Send[];
  readonly calls: ts.CallExpression[];
}

/** @param isInText A part of a text that was taken as a whole. */
function visit(node: ts.Node, isInText: boolean, found: Found, program: Program): void {
  if (isElsewhere(node)) {
    if (ts.isCallExpression(node)) visit(node.expression, isInText, found, program);
    return;
  }
  // A call of nothing calls no URI, and most calls have a first argument that cannot be one: following costs.
  if (ts.isCallExpression(node) && node.arguments.length > 0) found.calls.push(node);
  if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && maySend(node)) addRequest(node, found, program);
  const isWhole = isText(node);
  if (isWhole && !isInText) addText(node, found, program);
  const isPart = isWhole || (isInText && !ts.isCallExpression(node) && !ts.isFunctionLike(node));
  ts.forEachChild(node, (child) => visit(child, isPart, found, program));
}

function maySend(node: ts.CallExpression | ts.NewExpression): boolean {
  const [first] = node.arguments ?? [];
  if (first === undefined || ts.isFunctionLike(first) || ts.isArrayLiteralExpression(first)) return false;
  if (ts.isNewExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return true;
  return /^(get|post|put|patch|delete|head|options|request|fetch|stream|default|\$?https?|client|\$?api|axios)(Form)?$/i.test(
    node.expression.name.text,
  );
}

function addRequest(call: ts.CallExpression | ts.NewExpression, found: Found, program: Program): void {
  const request = requestOf(call, outermost(), program);
  if (request === undefined) return;
  const { uri: values, node, method } = request;
  found.requests.push({ node, values, ...(method === undefined ? {} : { method }) });
  found.sends.push((scope) => requestOf(call, scope, program));
}

function addText(node: ts.Expression, found: Found, program: Program): void {
  if (found.requests.some((request) => request.node === node)) return;
  const values = evaluate(node, outermost(), program);
  // `"POST /v1/payments/initiate"`, the key of a table of routes.
  const line = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) +(?=\/|https?:)/.exec(textOf(values[0] ?? []));
  const method = line?.[1] ?? methodAround(node, program);
  const uris = line === null ? values : values.map((value) => withoutStart(value, line[0].length));
  found.texts.push({ node, values: uris, ...(method === undefined ? {} : { method }) });
}

function withoutStart([first, ...rest]: Value, length: number): Value {
  return first === undefined ? [] : [{ ...first, text: first.text.slice(length) }, ...rest];
}

/**
 * Literals without a host that stand in a use with one: `const path = "/v1/customers"`, used as `stripe + path`, is judged
 * there, and not by its looks.
 */
function literalsWithHost(uses: readonly CodeUse[]): ReadonlySet<ts.Node> {
  const hosted = uses.filter((use) => namesHost(use));
  return new Set(
    hosted.flatMap((use) =>
      literalsOf(use).filter(
        (node) => node !== use.node && ts.isStringLiteralLike(node) && !/^[a-z]+:/i.test(node.text),
      ),
    ),
  );
}
