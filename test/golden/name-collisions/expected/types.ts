// Generated from golden/name-collisions/openapi.yaml by generator/emit/types. Do not edit.

export interface PromiseSchema {
  name?: string;
}

export type AnswerSchema = string;

export type Pet2 = string;

export interface Pet {
  name?: Pet2;
}

export type PET = Pet[];

export interface GetItemResult {
  pets?: PET;
}

export interface ClientSchema {
  answer?: AnswerSchema;
}

export type _3D = string;

export type _ = string;
