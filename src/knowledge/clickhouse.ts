import type { Library } from './library.ts';

/** ClickHouse: a database that knows no transaction of another one. */
export const clickhouse = {
  name: 'ClickHouse',
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  imports: ['@clickhouse/client', '@clickhouse/client-web'],
  calls: [
    // Earlier versions declare the class in a package of its own.
    {
      package: ['@clickhouse/client', '@clickhouse/client-web', '@clickhouse/client-common'],
      container: ['ClickHouseClient', 'NodeClickHouseClient', 'WebClickHouseClient', 'WebClickHouseClientImpl'],
      members: ['insert', 'command', 'exec'],
      effect: 'storage',
    },
    {
      package: ['@clickhouse/client', '@clickhouse/client-web', '@clickhouse/client-common'],
      container: ['ClickHouseClient', 'NodeClickHouseClient', 'WebClickHouseClient', 'WebClickHouseClientImpl'],
      members: ['query', 'ping'],
      effect: 'storage',
      access: 'read',
    },
  ],
} as const satisfies Library;
