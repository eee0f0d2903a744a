import type { Library } from './library.ts';

/** MinIO's client. Presigning sends nothing. */
export const minio = {
  name: 'MinIO',
  docs: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  imports: ['minio'],
  calls: [
    {
      package: 'minio',
      container: ['TypedClient', 'Client'],
      members: [
        'putObject',
        'fPutObject',
        'removeObject',
        'removeObjects',
        'copyObject',
        'composeObject',
        'makeBucket',
        'removeBucket',
        'setObjectTagging',
        'removeObjectTagging',
        'setBucketPolicy',
        'setBucketTagging',
        'setBucketLifecycle',
        'removeIncompleteUpload',
        'putObjectRetention',
      ],
      effect: 'storage',
    },
    {
      package: 'minio',
      container: ['TypedClient', 'Client'],
      members: [
        'getObject',
        'fGetObject',
        'getPartialObject',
        'statObject',
        'listObjects',
        'listObjectsV2',
        'listBuckets',
        'bucketExists',
        'getObjectTagging',
        'getBucketPolicy',
      ],
      effect: 'storage',
      access: 'read',
    },
    {
      package: 'minio',
      container: ['TypedClient', 'Client'],
      members: ['presignedUrl', 'presignedGetObject', 'presignedPutObject', 'presignedPostPolicy'],
      local: true,
    },
  ],
} as const satisfies Library;
