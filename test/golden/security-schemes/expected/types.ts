// Generated from golden/security-schemes/openapi.yaml by generator/emit/types. Do not edit.

export {};
