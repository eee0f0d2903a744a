import type { Library } from './library.ts';

/** Every other client of the AWS SDK 3: what a command does can be read from how its name begins, what it reaches from its client. */
export const aws = {
  name: 'AWS SDK',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  imports: ['/^@aws-sdk\\/client-/'],
  calls: [
    { package: ['@smithy/core', '@smithy/smithy-client'], container: 'Client', members: ['send'], decidedBy: 0 },
    // The rows for commands carry the name of the method that sends them.
    { package: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2'], container: '/^Send\\w+Command$/', members: ['send'], effect: 'email' },
    { package: '@aws-sdk/client-sqs', container: 'ReceiveMessageCommand', members: ['send'], effect: 'broker', access: 'read' },
    // Deleting a message is the consumer's own business.
    {
      package: '@aws-sdk/client-sqs',
      container: '/^(DeleteMessage|ChangeMessageVisibility)(Batch)?Command$/',
      members: ['send'],
      local: true,
    },
    {
      package: ['@aws-sdk/client-sns', '@aws-sdk/client-sqs', '@aws-sdk/client-eventbridge', '@aws-sdk/client-kinesis'],
      container: '/^(Publish|SendMessage|PutEvents|PutPartnerEvents|PutRecord)\\w*Command$/',
      members: ['send'],
      effect: 'broker',
    },
    { package: '@aws-sdk/client-sfn', container: '/^(Start|SendTask|Redrive|Stop)\\w+Command$/', members: ['send'], effect: 'queue' },
    {
      package: ['/^@aws-sdk\\/client-/', '@aws-sdk/lib-dynamodb'],
      container: '/^(Get|List|Head|Describe|Query|Scan|BatchGet|Search|Select|Receive|Lookup|Test|Verify|Validate)\\w*Command$/',
      members: ['send'],
      effect: 'http',
      access: 'read',
    },
    {
      package: ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb'],
      container: '/Command$/',
      members: ['send'],
      effect: 'storage',
    },
    { package: ['/^@aws-sdk\\/client-/', '@aws-sdk/lib-dynamodb'], container: '/Command$/', members: ['send'], effect: 'http' },
    // The same clients, whole.
    {
      package: ['@aws-sdk/client-ses', '@aws-sdk/client-sesv2'],
      container: ['SES', 'SESv2'],
      members: ['/^send(Custom|Bulk|Raw|Templated)?(Templated|Verification)?Email$/', 'sendBounce'],
      effect: 'email',
    },
    { package: '@aws-sdk/client-sns', container: 'SNS', members: ['publish', 'publishBatch'], effect: 'broker' },
    { package: '@aws-sdk/client-sqs', container: 'SQS', members: ['sendMessage', 'sendMessageBatch', 'purgeQueue'], effect: 'broker' },
    { package: '@aws-sdk/client-sqs', container: 'SQS', members: ['receiveMessage'], effect: 'broker', access: 'read' },
    { package: '@aws-sdk/client-eventbridge', container: 'EventBridge', members: ['putEvents', 'putPartnerEvents'], effect: 'broker' },
    { package: '@aws-sdk/client-kinesis', container: 'Kinesis', members: ['putRecord', 'putRecords'], effect: 'broker' },
    {
      package: '@aws-sdk/client-lambda',
      container: 'Lambda',
      members: ['invoke', 'invokeAsync', 'invokeWithResponseStream'],
      effect: 'http',
    },
    {
      package: '@aws-sdk/client-sfn',
      container: 'SFN',
      members: ['startExecution', 'startSyncExecution', 'stopExecution', 'sendTaskSuccess', 'sendTaskFailure', 'redriveExecution'],
      effect: 'queue',
    },
    {
      package: '@aws-sdk/client-dynamodb',
      container: 'DynamoDB',
      members: ['putItem', 'updateItem', 'deleteItem', 'batchWriteItem', 'transactWriteItems', 'executeStatement'],
      effect: 'storage',
    },
    {
      package: '@aws-sdk/client-dynamodb',
      container: 'DynamoDB',
      members: ['getItem', 'batchGetItem', 'transactGetItems', 'query', 'scan'],
      effect: 'storage',
      access: 'read',
    },
  ],
} as const satisfies Library;
