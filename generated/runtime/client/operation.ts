// Copied from generator/runtime/client/operation.ts. Do not edit.

/**
 * How a generated package describes one operation to the runtime: plain data in OpenAPI's words, and the types of what
 * goes in and what comes out. The runtime reads it, nothing else does.
 */
import type { BodyCodec, ResponseDecoder } from "./media-type.ts";

/** One answer an operation can give: its status and its body, narrowed together by `status`. */
export interface Answer<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
}

/** The serialisation of a parameter: OpenAPI 3.2, "Parameter Object", `style`. */
export type ParameterStyle =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject"
  | "cookie";

/** Writes a parameter; `undefined` where there is no value. */
export type ParameterWriter = (parameter: Parameter, value: unknown) => string | undefined;

/** What every parameter tells. */
interface ParameterBase {
  /** The name on the wire. */
  readonly name: string;
  /** The member of the operation's input; by default `name`. */
  readonly key?: string;
  /** By default `true` where the style is `form` or `cookie`, else `false`. */
  readonly explode?: boolean;
}

/** A parameter in the default style of its place: `simple` in a path or a header, `form` in a query or a cookie. */
export interface PlainParameter extends ParameterBase {
  readonly in: "path" | "query" | "header" | "cookie";
  readonly style?: "simple" | "form";
  readonly allowReserved?: false;
  readonly content?: never;
  readonly write?: ParameterWriter;
}

/** Any other parameter. It names its writer, {@link styled}, so that only who needs it has it in the bundle. */
export interface StyledParameter extends ParameterBase {
  /** `querystring` is OpenAPI 3.2's: the parameter is the whole query string. */
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly style?: ParameterStyle;
  /** Leaves RFC 6570's reserved characters (`:/?#[]@!$&'()*+,;=`) of a query or path value as they are. */
  readonly allowReserved?: boolean;
  /** A `content` parameter: the value is serialised by its media type, then encoded. */
  readonly content?: BodyCodec;
  readonly write: ParameterWriter;
}

/** One parameter of an operation, as the document declares it. */
export type Parameter = PlainParameter | StyledParameter;

/** Writes a credential that is more than a text. */
export type CredentialWriter = (credential: unknown) => string;

/**
 * A security scheme, told as what it adds to a request. `http` and `oauth2` schemes add an `authorization` header,
 * `apiKey` schemes whatever the document says; `mutualTLS` adds nothing and is therefore never listed.
 */
export interface SecurityScheme {
  /** The scheme's name in the document: the member of `credentials` that fills it. */
  readonly name: string;
  readonly in: "header" | "query" | "cookie";
  /** The header, query parameter or cookie that carries the credential. */
  readonly as: string;
  /** What stands before the credential, for example `"Bearer "`. */
  readonly prefix?: string;
  /**
   * For `http` with scheme `basic` it is {@link basic}, and then what `credentials` holds is a user name and a
   * password.
   */
  readonly write?: CredentialWriter;
}

/** The status an answer is declared under: `"200"`, `"4XX"` or `"default"`. */
export type ResponseKey = string;

/**
 * One operation of a document. `Input` is what its function takes, `Success` and `Failure` are unions of {@link
 * Answer}: the first resolves, the second rejects.
 */
export interface Operation<Input, Success extends Answer, Failure extends Answer> {
  readonly operationId: string;
  /** In capitals, as it is sent. */
  readonly method: string;
  /** The path template, `{name}` for a path parameter. */
  readonly path: string;
  readonly parameters?: readonly Parameter[];
  /** One codec for each media type of the request body; the first is the default. */
  readonly requestBody?: readonly BodyCodec[];
  /** What is declared for each status; a status with no body has an empty list. */
  readonly responses: Readonly<Record<ResponseKey, readonly ResponseDecoder[]>>;
  /** Alternatives, in order; each lists the schemes it needs together. An empty list inside: no credentials needed. */
  readonly security?: readonly (readonly SecurityScheme[])[];
  /** The operation's own base URL, where the document gives it one. */
  readonly server?: string;
  /** Types only: never present at run time. */
  readonly types?: { readonly input: Input; readonly success: Success; readonly failure: Failure };
}
