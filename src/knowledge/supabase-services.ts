import type { Library } from './library.ts';

/** What Supabase has besides its database: files, functions, users and channels. */
export const supabaseServices = {
  name: 'Supabase services',
  docs: 'https://supabase.com/docs/reference/javascript/storage-from-upload',
  imports: ['@supabase/storage-js', '@supabase/functions-js', '@supabase/auth-js', '@supabase/realtime-js'],
  calls: [
    {
      package: '@supabase/storage-js',
      container: 'StorageFileApi',
      members: ['upload', 'uploadToSignedUrl', 'update', 'move', 'copy', 'remove', '/^purgeCache$/'],
      effect: 'storage',
    },
    {
      package: '@supabase/storage-js',
      container: 'StorageFileApi',
      members: ['download', 'list', 'info', 'exists', 'createSignedUrl', 'createSignedUrls', 'createSignedUploadUrl', '/^listV2$/'],
      effect: 'storage',
      access: 'read',
    },
    { package: '@supabase/storage-js', container: 'StorageFileApi', members: ['getPublicUrl'], local: true },
    {
      package: '@supabase/storage-js',
      container: 'StorageBucketApi',
      members: ['createBucket', 'updateBucket', 'deleteBucket', 'emptyBucket'],
      effect: 'storage',
    },
    {
      package: '@supabase/storage-js',
      container: 'StorageBucketApi',
      members: ['getBucket', 'listBuckets'],
      effect: 'storage',
      access: 'read',
    },
    { package: '@supabase/functions-js', container: 'FunctionsClient', members: ['invoke'], effect: 'http' },
    {
      package: '@supabase/auth-js',
      container: 'GoTrueAdminApi',
      members: ['createUser', 'updateUserById', 'deleteUser', 'inviteUserByEmail', 'signOut'],
      effect: 'http',
    },
    {
      package: '@supabase/auth-js',
      container: 'GoTrueAdminApi',
      members: ['listUsers', 'getUserById', 'generateLink'],
      effect: 'http',
      access: 'read',
    },
    {
      package: '@supabase/auth-js',
      container: 'GoTrueClient',
      members: ['signUp', 'signInWithOtp', 'signInWithPassword', 'updateUser', 'resetPasswordForEmail', 'resend', 'signOut'],
      effect: 'http',
    },
    { package: '@supabase/auth-js', container: 'GoTrueClient', members: ['getUser', 'refreshSession'], effect: 'http', access: 'read' },
    {
      package: '@supabase/realtime-js',
      container: 'RealtimeChannel',
      members: ['send', 'track', 'untrack', '/^httpSend$/'],
      effect: 'realtime',
    },
  ],
} as const satisfies Library;
