// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/types. Do not edit.

export {};
