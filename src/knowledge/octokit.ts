import type { Library } from './library.ts';

/** Octokit: GitHub by REST (`octokit.rest.issues.create`), by route (`octokit.request`) and by GraphQL. */
export const octokit = {
  name: 'Octokit',
  docs: 'https://github.com/octokit/octokit.js',
  imports: ['/^@?octokit($|\\/(core|rest|request|graphql|app|oauth-app)$)/'],
  calls: [
    {
      package: '@octokit/plugin-rest-endpoint-methods',
      container: 'RestEndpointMethods',
      members: [
        '/^(get|list|check|compare|download|render|search)([A-Z]|$)/',
        '/^(code|commits|issuesAndPullRequests|repos|topics|users|labels)$/',
      ],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@octokit/plugin-rest-endpoint-methods',
      container: 'RestEndpointMethods',
      members: [
        '/^(create|update|delete|add|remove|set|replace|merge|transfer|enable|disable|cancel|approve|reject)([A-Z]|$)/',
        '/^(request|submit|dismiss|upload|star|unstar|follow|unfollow|block|unblock|lock|unlock|mark|review|revoke|reset)([A-Z]|$)/',
        '/^(invite|accept|decline|generate|ping|redeliver|rerun|reRun|fork|rename|start|stop|suspend|unsuspend)([A-Z]|$)/',
      ],
      effect: 'http',
    },
    { package: '@octokit/types', container: 'RequestInterface', members: ['()'], effect: 'http' },
    { package: '@octokit/graphql', container: 'graphql', members: ['()'], effect: 'http', access: 'read' },
  ],
} as const satisfies Library;
