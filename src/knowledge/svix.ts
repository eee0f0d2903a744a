import type { Library } from './library.ts';

/** Svix: webhooks that are sent for us. */
export const svix = {
  name: 'Svix',
  docs: 'https://docs.svix.com/quickstart',
  imports: ['svix'],
  calls: [
    { package: 'svix', container: 'Message', members: ['create', '/^expunge(Content|AllContents)$/'], effect: 'http' },
    {
      package: 'svix',
      container: ['Application', 'Endpoint', '/^(EventType|Integration)$/'],
      members: [
        'create',
        'update',
        'patch',
        'delete',
        '/^(getOrCreate|updateHeaders|patchHeaders|recover|replayMissing|rotateSecret|sendExample)$/',
      ],
      effect: 'http',
    },
    {
      package: 'svix',
      container: 'Authentication',
      members: ['appPortalAccess', 'dashboardAccess', 'logout', '/^expireAll$/'],
      effect: 'http',
    },
    {
      package: 'svix',
      container: ['Message', 'Application', 'Endpoint', '/^(EventType|Integration|MessageAttempt)$/'],
      members: ['get', 'list', '/^(getHeaders|getSecret|getStats|listByMsg|listByEndpoint)$/'],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
