import type { Library } from './library.ts';

/** openapi-fetch: members are methods of HTTP. */
export const openapiFetch = {
  name: 'openapi-fetch',
  docs: 'https://openapi-ts.dev/openapi-fetch/api',
  imports: ['openapi-fetch'],
  calls: [
    {
      package: 'openapi-fetch',
      container: 'Client',
      members: ['request', 'POST', 'PUT', 'PATCH', 'DELETE'],
      effect: 'http',
    },
    {
      package: 'openapi-fetch',
      container: 'Client',
      members: ['GET', 'HEAD', 'OPTIONS', 'TRACE'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
