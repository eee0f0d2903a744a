import type { Library } from './library.ts';

/** node-rdkafka, and the client of Confluent that grew from it: what is produced is buffered and sent soon after. */
export const rdkafka = {
  name: 'node-rdkafka',
  docs: 'https://github.com/confluentinc/confluent-kafka-javascript#readme',
  imports: ['node-rdkafka', '@confluentinc/kafka-javascript'],
  calls: [
    {
      package: ['node-rdkafka', '@confluentinc/kafka-javascript'],
      container: ['Producer', 'HighLevelProducer'],
      members: ['produce', 'flush', 'commitTransaction', 'sendOffsetsToTransaction'],
      effect: 'broker',
    },
    {
      package: '@confluentinc/kafka-javascript',
      container: 'Producer',
      members: ['send', 'sendBatch', 'commit', 'abort', 'sendOffsets'],
      effect: 'broker',
    },
  ],
} as const satisfies Library;
