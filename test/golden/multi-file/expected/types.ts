// Generated from golden/multi-file/openapi.yaml by generator/emit/types. Do not edit.

export interface Product {
  id: Id;
  category: Category;
  related?: Product[];
}

export interface Category {
  name?: string;
  parent?: Category;
}

/** Constraints: format uuid */
export type Id = string;
