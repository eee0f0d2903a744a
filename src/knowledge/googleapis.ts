import type { Library } from './library.ts';

/** Google APIs: each service is a tree of resources whose methods are requests. */
export const googleapis = {
  name: 'Google APIs',
  docs: 'https://github.com/googleapis/google-api-nodejs-client',
  imports: ['googleapis', '/^@googleapis\\//'],
  calls: [
    {
      package: ['googleapis', '/^@googleapis\\//'],
      container: '/^Resource\\$/',
      members: ['get', 'list', 'search', 'query', 'batchGet', 'export', 'download', 'getProfile'],
      effect: 'http',
      access: 'read',
    },
    {
      package: ['googleapis', '/^@googleapis\\//'],
      container: '/^Resource\\$/',
      members: [
        '/^(insert|create|update|patch|delete|append|clear|copy|move|send|watch|stop|trash|untrash|import|quickAdd|modify)$/',
        '/^batch(Update|Clear|Modify|Delete)$/',
      ],
      effect: 'http',
    },
  ],
} as const satisfies Library;
