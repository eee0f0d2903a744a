import type { Library } from './library.ts';

/** Linear: every method of its client is a request. */
export const linear = {
  name: 'Linear',
  docs: 'https://linear.app/developers/sdk',
  imports: ['@linear/sdk'],
  calls: [
    {
      package: '@linear/sdk',
      container: 'LinearSdk',
      members: ['/^(create|update|delete|archive|unarchive|resend|upload|fileUpload|attachmentLink)([A-Z]|$)/'],
      effect: 'http',
    },
    {
      package: '@linear/sdk',
      container: 'LinearSdk',
      members: [
        '/^(issues?|projects?|teams?|users?|comments?|cycles?|organization|viewer|workflowStates?|search(Issues|Projects|Documents))$/',
      ],
      effect: 'http',
      access: 'read',
    },
  ],
} as const satisfies Library;
