import type { Library } from './library.ts';

/** The AT Protocol's clients: generated namespaces of methods, each of them a request, and the stores of blobs. */
export const atproto = {
  name: 'AT Protocol',
  docs: 'https://github.com/bluesky-social/atproto/tree/main/packages/api#readme',
  imports: ['@atproto/api', '@atproto/xrpc', '@atproto/aws'],
  calls: [
    {
      package: '@atproto/api',
      container: '/^\\w+NS$/',
      members: ['/^(get|list|search|query|describe|resolve|check|find|export)[A-Z]/'],
      effect: 'http',
      access: 'read',
    },
    { package: '@atproto/api', container: '/^\\w+Record$/', members: ['get', 'list'], effect: 'http', access: 'read' },
    {
      package: '@atproto/api',
      container: 'Agent',
      members: ['/^(get|list|search|resolve|count)[A-Z]/'],
      effect: 'http',
      access: 'read',
    },
    { package: '@atproto/api', container: '/^\\w+Record$/', members: ['create', 'put', 'delete'], effect: 'http' },
    {
      package: '@atproto/api',
      container: '/^\\w+NS$/',
      members: [
        '/^(add|create|delete|edit|enable|disable|import|mute|unmute|put|refresh|remove|request|revoke|send|update|upload|upsert)[A-Z]/',
        '/^(apply|assign|cancel|confirm|deactivate|activate|emit|grant|register|unregister|reset|schedule|sign|submit|unassign|verify)[A-Z]/',
      ],
      effect: 'http',
    },
    {
      package: '@atproto/api',
      container: 'Agent',
      members: [
        '/^(add|create|delete|overwrite|remove|set|update|upload|upsert)[A-Z]/',
        '/^(block|unblock|mute|unmute)ModList$/',
        '/^(hide|unhide)Post$/',
        '/^(follow|like|mute|post|repost|unmute)$/',
      ],
      effect: 'http',
    },
    { package: '@atproto/api', container: 'AtpAgent', members: ['createAccount', 'login', 'logout', 'resumeSession'], effect: 'http' },
    { package: '@atproto/xrpc', container: 'XrpcClient', members: ['call'], effect: 'http' },
    {
      package: ['@atproto/repo', '@atproto/aws'],
      container: ['BlobStore', 'S3BlobStore'],
      members: ['getBytes', 'getStream', 'hasTemp', 'hasStored'],
      effect: 'storage',
      access: 'read',
    },
    {
      package: ['@atproto/repo', '@atproto/aws'],
      container: ['BlobStore', 'S3BlobStore'],
      members: ['putTemp', 'makePermanent', 'putPermanent', 'quarantine', 'unquarantine', 'delete', 'deleteMany'],
      effect: 'storage',
    },
  ],
} as const satisfies Library;
