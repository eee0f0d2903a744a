import type { Library } from './library.ts';

/** WorkOS: users, sessions, directories and permissions are kept there. */
export const workos = {
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference',
  imports: ['@workos-inc/node'],
  calls: [
    { package: '@workos-inc/node', container: 'WorkOS', members: ['post', 'put', 'patch', 'delete'], effect: 'http' },
    { package: '@workos-inc/node', container: 'WorkOS', members: ['get'], effect: 'http', access: 'read' },
    // What is only put together or checked on the spot.
    {
      package: '@workos-inc/node',
      container: ['UserManagement', 'SSO', 'Webhooks', 'Actions'],
      members: ['/^(getAuthorizationUrl|getAuthorizationUrlWithPKCE|getLogoutUrl|getJwksUrl|loadSealedSession|constructEvent)$/'],
      local: true,
    },
    {
      package: '@workos-inc/node',
      container: '/^(UserManagement|Organizations|OrganizationDomains|DirectorySync|SSO|MultiFactorAuth|AuditLogs|AdminPortal|ApiKeys)$/',
      members: [
        '/^(create|update|delete|revoke|send|verify|reset|enroll|deactivate|reactivate|accept|resend)[A-Z]/',
        'resetPassword',
        'challengeFactor',
        'generateLink',
      ],
      effect: 'http',
    },
    {
      package: '@workos-inc/node',
      container: '/^(UserManagement|Organizations|OrganizationDomains|DirectorySync|SSO|MultiFactorAuth|AuditLogs|AdminPortal|ApiKeys)$/',
      members: ['/^(get|list|find|authenticateWith)[A-Z]/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@workos-inc/node',
      container: '/^(Authorization|FeatureFlags|Groups|Vault|Passwordless|Radar|Pipes|Events)$/',
      members: ['/^(create|update|delete|set|add|remove|replace|assign|enable|disable|send)[A-Z]/'],
      effect: 'http',
    },
    {
      package: '@workos-inc/node',
      container: '/^(Authorization|FeatureFlags|Groups|Vault|Passwordless|Radar|Pipes|Events)$/',
      members: ['/^(get|list|read|describe)[A-Z]/', 'check'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
