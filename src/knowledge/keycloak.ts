import type { Library } from './library.ts';

/** Keycloak's admin client: a class for each resource, whose properties are requests. */
export const keycloak = {
  name: 'Keycloak',
  docs: 'https://www.npmjs.com/package/@keycloak/keycloak-admin-client',
  imports: ['@keycloak/keycloak-admin-client'],
  calls: [
    {
      package: '@keycloak/keycloak-admin-client',
      container: ['Users', 'Organizations'],
      members: ['executeActionsEmail', 'sendVerifyEmail', '/^(invite|inviteExistingUser|resendInvitation)$/'],
      effect: 'email',
    },
    {
      package: '@keycloak/keycloak-admin-client',
      container:
        '/^(Users|Groups|Roles|Clients|Realms|ClientScopes|ClientPolicies|IdentityProviders|Organizations|Components|AuthenticationManagement|AttackDetection|ServerInfo|WhoAmI|Workflows)$/',
      members: ['/^(find|list|get|count|evaluate|memberOrganizations|export|test|downloadKey|importFromUrl)([A-Z]|$)/'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@keycloak/keycloak-admin-client',
      container:
        '/^(Users|Groups|Roles|Clients|Realms|ClientScopes|ClientPolicies|IdentityProviders|Organizations|Components|AuthenticationManagement|AttackDetection|UserStorageProvider|Cache|Workflows)$/',
      members: [
        '/^(create|update|del|delete|add|remove|reset|sendVerifiableCredentialOffer|revoke|clear|generate|invalidate|upload|copy|register|partial|import)([A-Z]|$)/',
        '/^(lower|raise|move|mappers|unlink|unLink|link|reload)[A-Z]/',
        '/^(impersonation|logout|logoutAll|pushRevocation|scheduled|sync)$/',
      ],
      effect: 'http',
    },
    { package: '@keycloak/keycloak-admin-client', container: 'KeycloakAdminClient', members: ['auth'], effect: 'http', access: 'read' },
  ],
} as const satisfies Library;
