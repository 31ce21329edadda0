// Generated from golden/versions/v2/openapi.yaml by generator/emit/types. Do not edit.

export {};
