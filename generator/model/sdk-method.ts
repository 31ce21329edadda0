/** The method of the SDK's class that calls an operation as the first SDK did: `x-sdk`. */
export interface SdkMethod {
  readonly name: string;
  readonly arguments: readonly SdkArgument[];
  /** The published type of the body, and of the result. */
  readonly body?: string;
  readonly result?: string;
}

export interface SdkArgument {
  readonly name: string;
  /** The argument is a flag: where it is true, this parameter has this value. */
  readonly sets?: { readonly parameter: string; readonly value: string };
}
