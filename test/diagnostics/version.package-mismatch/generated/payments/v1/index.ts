// Generated from specs/payments/v2/openapi.yaml by generator/emit/index. Do not edit.
