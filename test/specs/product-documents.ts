import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import SwaggerParser from "@apidevtools/swagger-parser";
import { projectFolder } from "../support/source-modules.ts";
import type { ApiDocument, OperationObject, ParameterObject } from "./openapi-objects.ts";

/** A document of the family. */
export interface ProductDocument {
  /** The name of its folder: `<product>/<version>`. */
  readonly id: string;
  readonly path: string;
  /** With every reference replaced by what it leads to. */
  readonly document: ApiDocument;
}

export const specsFolder = join(projectFolder, "specs");

/** One operation, with the parameters of its path item. */
export interface DocumentOperation extends OperationObject {
  /** For example `GET /v1/accounts`. */
  readonly name: string;
  readonly parameters: readonly ParameterObject[];
}

/** Every document below `specs/`: a new product is tested without being listed anywhere. */
export const productDocuments: readonly ProductDocument[] = await Promise.all(
  readdirSync(specsFolder)
    .flatMap((product) => readdirSync(join(specsFolder, product)).map((version) => `${product}/${version}`))
    .filter((id) => existsSync(join(specsFolder, id, "openapi.yaml")))
    .map(async (id) => {
      const path = join(specsFolder, id, "openapi.yaml");
      return { id, path, document: await dereferenced(path) };
    }),
);

export function documentOf(id: string): ApiDocument {
  const found = productDocuments.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`specs/${id} is not there.`);
  return found.document;
}

export function operationsOf(document: ApiDocument): readonly DocumentOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return [{ ...operation, name: `${method.toUpperCase()} ${path}`, parameters }];
    }),
  );
}

const methods = ["get", "put", "post", "delete", "patch"] as const;

/** The copy has no object twice, so that a test may walk it without looking out for circles. */
async function dereferenced(path: string): Promise<ApiDocument> {
  return JSON.parse(JSON.stringify(await SwaggerParser.dereference(path)));
}
