import type { Library } from './library.ts';

/** Auth0's management and authentication: a class for each resource, called `…Manager` before version 5. */
export const auth0 = {
  name: 'Auth0',
  docs: 'https://auth0.github.io/node-auth0/',
  imports: ['auth0', 'auth0/legacy'],
  calls: [
    { package: 'auth0', container: 'VerificationEmailClient', members: ['create'], effect: 'email' },
    {
      package: ['auth0', 'auth0-legacy'],
      container: '/(Client|Manager)$/',
      members: ['/^(get|list|read|search|check)([A-Z]|$)/', 'previewCimdMetadata'],
      effect: 'http',
      access: 'read',
    },
    {
      package: ['auth0', 'auth0-legacy'],
      container: '/(Client|Manager)$/',
      members: [
        '/^(create|update|delete|set|add|assign|link|unlink|revoke|rotate|regenerate|invalidate|patch|deploy|rollback|reset)([A-Z]|$)/',
        '/^(clear|import|rekey|register|unassign|unblock|test|verify|bulk|export|put|post|configure)([A-Z]|$)/',
        'changePassword',
      ],
      effect: 'http',
    },
    // Of the client for authentication.
    { package: ['auth0', 'auth0-legacy'], container: 'Passwordless', members: ['sendEmail'], effect: 'email' },
    { package: ['auth0', 'auth0-legacy'], container: 'Passwordless', members: ['sendSMS'], effect: 'sms' },
    { package: ['auth0', 'auth0-legacy'], container: 'Database', members: ['signUp', 'changePassword'], effect: 'http' },
    { package: ['auth0', 'auth0-legacy'], container: 'OAuth', members: ['revokeRefreshToken'], effect: 'http' },
    {
      package: ['auth0', 'auth0-legacy'],
      container: ['OAuth', 'UserInfoClient'],
      members: ['/Grant$/', 'getUserInfo'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
