import type { Library } from './library.ts';

/** The S3 client of the AWS SDK 3, whole (`S3`) or by commands (`client.send(new PutObjectCommand(…))`), uploads and presigned URLs. */
export const awsS3 = {
  name: 'AWS S3',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/s3/',
  imports: ['@aws-sdk/client-s3', '@aws-sdk/lib-storage', '@aws-sdk/s3-request-presigner'],
  calls: [
    { package: ['@smithy/core', '@smithy/smithy-client'], container: 'Client', members: ['send'], decidedBy: 0 },
    // The rows for commands carry the name of the method that sends them.
    {
      package: '@aws-sdk/client-s3',
      container: '/^(Get|Head|List|Select)\\w+Command$/',
      members: ['send'],
      effect: 'storage',
      access: 'read',
    },
    {
      package: '@aws-sdk/client-s3',
      container: '/^(Put|Copy|Delete|Rename|Upload|Create|Complete|Abort|Restore|Update|Write)\\w+Command$/',
      members: ['send'],
      effect: 'storage',
    },
    {
      package: '@aws-sdk/client-s3',
      container: 'S3',
      members: ['/^(get|head|list|select)(Object|Bucket|Part|MultipartUpload|DirectoryBucket|PublicAccess)/'],
      effect: 'storage',
      access: 'read',
    },
    {
      package: '@aws-sdk/client-s3',
      container: 'S3',
      members: [
        '/^(put|copy|delete|rename|create|complete|abort|restore|update|write)(Object|Bucket|MultipartUpload|PublicAccess|GetObject)/',
        '/^uploadPart/',
      ],
      effect: 'storage',
    },
    {
      package: '@aws-sdk/client-s3',
      container: ['S3', '(file)'],
      members: ['/^waitUntil(Bucket|Object)/', '/^paginateList(Bucket|DirectoryBucket|Object|Part)/'],
      effect: 'storage',
      access: 'read',
    },
    { package: '@aws-sdk/lib-storage', container: 'Upload', members: ['done'], effect: 'storage' },
    { package: '@aws-sdk/lib-storage', container: 'Upload', members: ['on'], invokes: 1, when: 'later' },
    { package: '@aws-sdk/s3-request-presigner', container: '(file)', members: ['getSignedUrl'], local: true },
    { package: '@aws-sdk/s3-request-presigner', container: 'S3RequestPresigner', members: ['presign'], local: true },
  ],
} as const satisfies Library;
