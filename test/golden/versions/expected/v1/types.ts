// Generated from golden/versions/v1/openapi.yaml by generator/emit/types. Do not edit.

export {};
