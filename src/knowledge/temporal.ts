import type { Library } from './library.ts';

/** Temporal's client: starting, signalling and ending workflows. `workflowId` makes a start safe to repeat. */
export const temporal = {
  name: 'Temporal',
  docs: 'https://typescript.temporal.io/api/classes/client.WorkflowClient',
  imports: ['@temporalio/client'],
  calls: [
    {
      package: '@temporalio/client',
      container: 'WorkflowClient',
      members: ['start', 'execute', 'signalWithStart', '/^(start|execute)UpdateWithStart$/'],
      effect: 'queue',
    },
    { package: '@temporalio/client', container: 'WorkflowClient', members: ['result', 'list', 'count'], effect: 'queue', access: 'read' },
    {
      package: ['@temporalio/client', '@temporalio/common'],
      container: ['WorkflowHandle', 'BaseWorkflowHandle'],
      members: ['signal', '/^signalWithOptions$/', 'executeUpdate', 'startUpdate', 'cancel', 'terminate'],
      effect: 'queue',
    },
    {
      package: ['@temporalio/client', '@temporalio/common'],
      container: ['WorkflowHandle', 'BaseWorkflowHandle'],
      members: ['query', 'result', 'describe', 'fetchHistory'],
      effect: 'queue',
      access: 'read',
    },
    { package: '@temporalio/client', container: 'ScheduleClient', members: ['create'], effect: 'queue' },
    {
      package: '@temporalio/client',
      container: 'ScheduleHandle',
      members: ['update', 'delete', 'trigger', 'backfill', 'pause', 'unpause'],
      effect: 'queue',
    },
  ],
} as const satisfies Library;
