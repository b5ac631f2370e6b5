import { config } from 'zod/v4/core';

// Zod compiles its checks with new Function, which the security policy forbids. Must run before any schema is made.
config({ jitless: true });
