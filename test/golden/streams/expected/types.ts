// Generated from golden/streams/openapi.yaml by generator/emit/types. Do not edit.

export interface Message {
  from: string;
  text: string;
}
