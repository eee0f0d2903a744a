import type { Library } from './library.ts';

/** Google Cloud Tasks. */
export const googleCloudTasks = {
  name: 'Google Cloud Tasks',
  docs: 'https://cloud.google.com/nodejs/docs/reference/tasks/latest',
  imports: ['@google-cloud/tasks'],
  calls: [
    {
      package: '@google-cloud/tasks',
      container: 'CloudTasksClient',
      members: [
        'createTask',
        'deleteTask',
        'runTask',
        'createQueue',
        'updateQueue',
        'deleteQueue',
        'purgeQueue',
        'pauseQueue',
        'resumeQueue',
      ],
      effect: 'queue',
    },
    {
      package: '@google-cloud/tasks',
      container: 'CloudTasksClient',
      members: ['getTask', 'listTasks', 'getQueue', 'listQueues'],
      effect: 'queue',
      access: 'read',
    },
  ],
} as const satisfies Library;
