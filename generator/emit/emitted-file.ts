/** A file the generator makes: its path below the output folder, with `/`, and its text. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}
