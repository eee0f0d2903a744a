import type { Library } from './library.ts';

/** MQTT.js. */
export const mqtt = {
  name: 'MQTT.js',
  docs: 'https://github.com/mqttjs/MQTT.js#api',
  imports: ['mqtt'],
  calls: [
    { package: 'mqtt', container: 'MqttClient', members: ['publish', 'publishAsync'], effect: 'broker' },
    { package: 'mqtt', container: 'TypedEventEmitter', members: ['on', 'once'], invokes: 1, when: 'later' },
  ],
} as const satisfies Library;
