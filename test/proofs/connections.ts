/**
 * The clients of a proof: real ones, each class or function as its package exports it, but connected to the server of the proofs
 * whatever address a sample writes. Of the address only the name of the database counts.
 */
import { PrismaPg } from '@prisma/adapter-pg';
import * as drizzleModule from 'drizzle-orm/node-postgres';
import knexModule, { type Knex } from 'knex';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import postgresModule from 'postgres';
import * as sequelizeModule from 'sequelize';
import type { Options as SequelizeOptions } from 'sequelize';
import * as typeormModule from 'typeorm';
import type { DataSourceOptions } from 'typeorm';
import * as prismaModule from '../generated/prisma-7-js/client.js';

/** Where the databases of a proof are, and how many connections each pool may open. */
export interface Target {
  readonly port: number;
  /** Makes the name that a database has on the server of the one that it has in a sample. */
  nameOf(database: string): string;
  readonly max: number;
}

/**
 * How long a request for a connection waits at a pool whose only one is taken, in milliseconds. Where the one who holds it is the one
 * who waits for another, no time is long enough; elsewhere nobody waits.
 */
const PATIENCE = 300;
/** As good as for ever: on a slow machine nothing else may give up. */
const NO_HURRY = 60_000;

/** The modules that open connections, by the name they are imported by, and a way to end what they have opened. */
export function connections(target: () => Target) {
  const opened: (() => unknown)[] = [];
  const addressOf = (url?: unknown, database?: string) => {
    const { port, nameOf } = target();
    const named = typeof url === 'string' ? new URL(url).pathname.slice(1) : undefined;
    return { host: '127.0.0.1', port, user: 'postgres', password: '', database: nameOf(database ?? named ?? 'app') };
  };

  class Pool extends pg.Pool {
    constructor({ connectionString, database }: pg.PoolConfig = {}) {
      super({ ...addressOf(connectionString, database), max: target().max });
      // The end of a proof cuts every connection, also those that a sample has lost.
      this.on('error', () => {});
      this.on('connect', (client) => client.on('error', () => {}));
      opened.push(() => this.end());
    }

    override connect(callback?: unknown): Promise<pg.PoolClient> {
      this.options.connectionTimeoutMillis = patience(this.totalCount - this.idleCount, this.options.max);
      return Reflect.apply(super.connect, this, [callback]);
    }
  }

  class PrismaClient extends prismaModule.PrismaClient {
    constructor(options: { adapter?: PrismaPg } = {}) {
      super({ adapter: options.adapter ?? new PrismaPg(new Pool()), transactionOptions: { maxWait: NO_HURRY, timeout: NO_HURRY } });
      opened.push(() => this.$disconnect());
    }
  }

  class DataSource extends typeormModule.DataSource {
    constructor(options: { url?: string; database?: string; entities?: DataSourceOptions['entities'] } = {}) {
      const { user: username, ...address } = addressOf(options.url, options.database);
      super({ ...options, ...address, url: undefined, username, type: 'postgres', driver: { ...pg, Pool } });
      opened.push(() => this.isInitialized && this.destroy());
    }
  }

  const drizzle = (address?: string) => drizzleModule.drizzle({ client: new Pool({ connectionString: address }) });

  const knex = ({ connection }: { connection?: string } = {}): Knex => {
    const { max } = target();
    const made = knexModule({ client: 'pg', connection: addressOf(connection), pool: { min: 0, max } });
    limit(made.client.pool, () => made.client.pool.numUsed(), max);
    opened.push(() => made.destroy());
    return made;
  };

  const postgres = (address?: string) => {
    const made = postgresModule({ ...addressOf(address), max: target().max, onnotice: () => {} });
    opened.push(() => made.end({ timeout: 0 }));
    return made;
  };

  class Sequelize extends sequelizeModule.Sequelize {
    constructor(url: string, options: SequelizeOptions = {}) {
      const { user: username, ...address } = addressOf(url);
      const { max } = target();
      super({ ...options, ...address, username, dialect: 'postgres', dialectModule: pg, logging: false, pool: { max } });
      const pool = Reflect.get(this.connectionManager, 'pool');
      limit(pool, () => pool.using, max);
      opened.push(() => this.close());
    }
  }

  return {
    opened,
    modules: {
      pg: { ...pg, Pool },
      '@prisma/client': { ...prismaModule, PrismaClient },
      '@prisma/adapter-pg': {
        PrismaPg: class extends PrismaPg {
          constructor({ connectionString }: { connectionString?: string } = {}) {
            super(new Pool({ connectionString }));
          }
        },
      },
      typeorm: { ...typeormModule, DataSource },
      'drizzle-orm/node-postgres': { ...drizzleModule, drizzle },
      knex: { default: knex, knex },
      postgres: { default: postgres },
      sequelize: { ...sequelizeModule, Sequelize },
      'pg-boss': {
        PgBoss: class extends PgBoss {
          constructor(url: string) {
            const pool = new Pool({ connectionString: url });
            super({
              db: { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) },
              supervise: false,
              schedule: false,
            });
            opened.push(() => this.stop({ graceful: false }));
          }
        },
      },
    },
  };
}

function patience(taken: number, max: number): number {
  return max === 1 && taken === 1 ? PATIENCE : NO_HURRY;
}

/** Limits the wait at the pools that Knex and Sequelize make for themselves. */
function limit(pool: { acquireTimeoutMillis: number; acquire(): unknown }, taken: () => number, max: number): void {
  const { acquire } = pool;
  pool.acquire = () => {
    pool.acquireTimeoutMillis = patience(taken(), max);
    return acquire.call(pool);
  };
}
