import type { Library } from './library.ts';

/** Trigger.dev 3 and 4: a task is triggered by itself or by its name. */
export const triggerDev = {
  name: 'Trigger.dev',
  docs: 'https://trigger.dev/docs/triggering',
  imports: ['/^@trigger\\.dev\\/sdk/'],
  calls: [
    {
      package: '@trigger.dev/core',
      container: 'Task',
      members: ['trigger', 'batchTrigger', 'triggerAndWait', 'batchTriggerAndWait'],
      effect: 'queue',
    },
    { package: '@trigger.dev/sdk', container: 'tasks', members: ['trigger', 'batchTrigger', 'triggerAndWait'], effect: 'queue' },
    // `tasks.trigger` is a property that is typed by the function.
    { package: '@trigger.dev/sdk', container: '(file)', members: ['trigger', 'batchTrigger', 'triggerAndWait'], effect: 'queue' },
  ],
} as const satisfies Library;
