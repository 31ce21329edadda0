import type { Schema } from "../../../model/schema.ts";
import type { ArrayForm, Form, NumberForm, ObjectForm, StringForm } from "./form.ts";
import type { Forms } from "./forms.ts";
import { allKinds, noKinds } from "./kinds.ts";

/** What accepts every value of its kind. */
export const anyNumber: NumberForm = { formats: [] };
export const anyString: StringForm = { patterns: [], formats: [] };
export const anyArray: ArrayForm = { isUnique: false, prefix: [], contains: [], evaluatesAll: false };
export const anyObject: ObjectForm = {
  properties: new Map(),
  required: new Set(),
  patterns: new Map(),
  dependentRequired: new Map(),
  dependentSchemas: new Map(),
  evaluatesAll: false,
};

/** The form of a schema that says nothing. */
export function anyForm(home: Forms, sources: readonly Schema[]): Form {
  return {
    home,
    sources,
    kinds: allKinds,
    ownKinds: allKinds,
    values: [],
    valueKinds: noKinds,
    number: anyNumber,
    string: anyString,
    array: anyArray,
    object: anyObject,
    choices: [],
    nots: [],
    conditions: [],
  };
}
