// Generated from golden/servers-with-variables/openapi.yaml by generator/emit/types. Do not edit.

export {};
