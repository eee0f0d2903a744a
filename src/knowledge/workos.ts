import type { Library } from './library.ts';

/** WorkOS: users, sessions and directories are kept there. */
export const workos = {
  name: 'WorkOS',
  docs: 'https://workos.com/docs/reference',
  imports: ['@workos-inc/node'],
  calls: [
    { package: '@workos-inc/node', container: 'WorkOS', members: ['post', 'put', 'patch', 'delete'], effect: 'http' },
    { package: '@workos-inc/node', container: 'WorkOS', members: ['get'], effect: 'http', access: 'read' },
    {
      package: '@workos-inc/node',
      container: 'UserManagement',
      members: [
        'createUser',
        'updateUser',
        'deleteUser',
        'sendInvitation',
        'revokeInvitation',
        'createOrganizationMembership',
        'updateOrganizationMembership',
        'deleteOrganizationMembership',
        'createPasswordReset',
        'resetPassword',
        'createMagicAuth',
        'sendVerificationEmail',
        'verifyEmail',
        'revokeSession',
      ],
      effect: 'http',
    },
    {
      package: '@workos-inc/node',
      container: 'UserManagement',
      members: [
        'getUser',
        'listUsers',
        'getInvitation',
        'listInvitations',
        'getOrganizationMembership',
        'listOrganizationMemberships',
        'authenticateWithCode',
        'authenticateWithPassword',
        'authenticateWithRefreshToken',
      ],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@workos-inc/node',
      container: 'Organizations',
      members: ['createOrganization', 'updateOrganization', 'deleteOrganization'],
      effect: 'http',
    },
    {
      package: '@workos-inc/node',
      container: 'Organizations',
      members: ['getOrganization', 'listOrganizations'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
