// Copied from generator/runtime/client/errors.ts. Do not edit.

import { ClientError } from "./client-error.ts";

// Each class has its name from a getter: a bundler may rename the class, and `stack` takes the name from the prototype.

/** The API answered, and not with success. */
export class ApiError<Status extends number = number, Body = unknown> extends ClientError {
  declare readonly status: Status;
  /** Decoded as the document declares it; where it declares nothing, whatever could be read: JSON, else text. */
  declare readonly body: Body;
  /** Whether status and body are as the document declares them for this operation. */
  declare readonly declared: boolean;
  /** The answer; its body has been read. */
  declare readonly response: Response;

  override get name(): string {
    return "ApiError";
  }

  /** The headers of the answer. */
  get headers(): Headers {
    return this.response.headers;
  }
}

/** No answer came: the network failed, or the time was over. */
export class ConnectionError extends ClientError {
  /** True when it was the call's own `timeoutMs` that ended it. */
  declare readonly timedOut: boolean;

  override get name(): string {
    return "ConnectionError";
  }
}

/** The caller gave up: its `AbortSignal` fired. The signal's reason is the `cause`. */
export class CallAbortedError extends ClientError {
  override get name(): string {
    return "CallAbortedError";
  }
}

/** A success came, but could not be read as what the document declares. The `cause` tells why. */
export class UnreadableResponseError extends ClientError {
  declare readonly response: Response;

  override get name(): string {
    return "UnreadableResponseError";
  }
}

/** The caller's own part failed: options and input make no request that can be sent, or a hook threw. */
export class ConfigurationError extends ClientError {
  override get name(): string {
    return "ConfigurationError";
  }
}

/** Nothing was sent, because a credential would have travelled in the clear: plain `http` to another machine. */
export class InsecureTransportError extends ClientError {
  override get name(): string {
    return "InsecureTransportError";
  }
}
