import type { Library } from './library.ts';

/** Every other client of the AWS SDK 3: what a command does can be read from how its name begins. */
export const aws = {
  name: 'AWS SDK',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/',
  imports: ['/^@aws-sdk\\/client-/'],
  calls: [
    { package: ['@smithy/core', '@smithy/smithy-client'], container: 'Client', members: ['send'], decidedBy: 0 },
    {
      package: ['/^@aws-sdk\\/client-/', '@aws-sdk/lib-dynamodb'],
      container: '/^(Get|List|Head|Describe|Query|Scan|BatchGet|Search|Select|Receive|Lookup|Test|Verify|Validate)\\w*Command$/',
      members: ['send'],
      effect: 'http',
      access: 'read',
    },
    { package: ['/^@aws-sdk\\/client-/', '@aws-sdk/lib-dynamodb'], container: '/Command$/', members: ['send'], effect: 'http' },
  ],
} as const satisfies Library;
