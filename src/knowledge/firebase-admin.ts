import type { Library } from './library.ts';

/** Firebase Admin: messages and users. Firestore is a library of its own. */
export const firebaseAdmin = {
  name: 'Firebase Admin',
  docs: 'https://firebase.google.com/docs/cloud-messaging/send-message',
  imports: ['/^firebase-admin(\\/|$)/'],
  calls: [
    {
      package: 'firebase-admin',
      container: 'Messaging',
      members: ['send', 'sendEach', 'sendEachForMulticast', 'subscribeToTopic', 'unsubscribeFromTopic'],
      effect: 'push',
    },
    {
      package: 'firebase-admin',
      container: 'BaseAuth',
      members: ['createUser', 'updateUser', 'deleteUser', 'deleteUsers', 'importUsers', 'setCustomUserClaims', 'revokeRefreshTokens'],
      effect: 'http',
    },
    {
      package: 'firebase-admin',
      container: 'BaseAuth',
      members: [
        'getUser',
        'getUsers',
        'getUserByEmail',
        'getUserByPhoneNumber',
        'listUsers',
        'generatePasswordResetLink',
        'generateEmailVerificationLink',
        'generateSignInWithEmailLink',
      ],
      effect: 'http',
      access: 'read',
    },
    // Keys are fetched once and kept; a custom token is signed here.
    {
      package: 'firebase-admin',
      container: 'BaseAuth',
      members: ['verifyIdToken', 'verifySessionCookie', 'createCustomToken'],
      local: true,
    },
  ],
} as const satisfies Library;
