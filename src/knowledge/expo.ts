import type { Library } from './library.ts';

/** Expo's push notifications. */
export const expo = {
  name: 'Expo',
  docs: 'https://docs.expo.dev/push-notifications/sending-notifications/',
  imports: ['expo-server-sdk'],
  calls: [
    { package: 'expo-server-sdk', container: 'Expo', members: ['sendPushNotificationsAsync'], effect: 'push' },
    { package: 'expo-server-sdk', container: 'Expo', members: ['getPushNotificationReceiptsAsync'], effect: 'push', access: 'read' },
    { package: 'expo-server-sdk', container: 'Expo', members: ['chunkPushNotifications', 'chunkPushNotificationReceiptIds'], local: true },
  ],
} as const satisfies Library;
