import type { Library } from './library.ts';

/** web-push. */
export const webPush = {
  name: 'web-push',
  docs: 'https://github.com/web-push-libs/web-push#api-reference',
  imports: ['web-push'],
  restoreTypes: 'npm install --save-dev @types/web-push',
  calls: [
    { package: 'web-push', container: '(file)', members: ['sendNotification'], effect: 'push' },
    { package: 'web-push', container: '(file)', members: ['generateVAPIDKeys', 'generateRequestDetails', 'setVapidDetails'], local: true },
  ],
} as const satisfies Library;
