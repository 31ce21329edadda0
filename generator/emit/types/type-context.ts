import type { SourceText } from "../text/source-text.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import type { Names } from "../names/names.ts";

/** From which side a schema is seen: as the API sends it, or as it takes it. */
export type View = "output" | "input";

/** What the printer of a type knows of its surroundings. */
export interface TypeContext {
  readonly api: ApiModel;
  readonly names: Names;
  readonly view: View;
  /** Told of each name that the printed type uses, so that its module imports exactly those. */
  readonly use: (name: string) => void;
  /** For each schema the references that would make its alias name itself: what they lead to is written out there. */
  readonly cycles?: ReadonlyMap<string, ReadonlySet<string>>;
  /** The references that close a circle here, and the schemas that are being written out: these add nothing more. */
  readonly closing?: ReadonlySet<string>;
  readonly written?: ReadonlySet<string>;
  /** Properties of the object around, for branches that only say which of them they require. */
  readonly outer?: (name: string) => Schema | undefined;
}

/** A printed type, with how loosely its parts hold together. */
export interface PrintedType {
  readonly text: SourceText;
  readonly binds: "tight" | "intersection" | "union";
}
