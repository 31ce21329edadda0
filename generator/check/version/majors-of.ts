import type { ApiModel } from "../../model/api-model.ts";

/** A product version of a run. */
export interface Major {
  readonly api: ApiModel;
  /** 2, of `v2`. */
  readonly number: number;
  readonly version: string;
}

/** The versions of each product, oldest first. */
export function majorsByProduct(apis: readonly ApiModel[]): ReadonlyMap<string, readonly Major[]> {
  const products = new Map<string, Major[]>();
  for (const api of apis) {
    if (api.version === undefined) continue;
    const major = { api, number: Number(api.version.slice(1)), version: api.version };
    products.set(
      api.product,
      [...(products.get(api.product) ?? []), major].sort((a, b) => a.number - b.number),
    );
  }
  return products;
}

/** The newest version of a product that is newer than `api`. */
export function newerThan(api: ApiModel, apis: readonly ApiModel[]): Major | undefined {
  const majors = majorsByProduct(apis).get(api.product) ?? [];
  const own = majors.find((major) => major.api === api);
  const newest = majors.at(-1);
  return own !== undefined && newest !== undefined && newest.number > own.number ? newest : undefined;
}
