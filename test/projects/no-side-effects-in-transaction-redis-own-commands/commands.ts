// A script of one's own is a command like any other; an interface that only has the same name is not.
import { Redis, type Result } from 'ioredis';

declare module 'ioredis' {
  interface RedisCommander<Context> {
    releaseSeat(key: string, seat: string): Result<number, Context>;
  }
}

export function connect(): Redis {
  const redis = new Redis();
  redis.defineCommand('releaseSeat', { numberOfKeys: 1, lua: "return redis.call('srem', KEYS[1], ARGV[1])" });
  return redis;
}

interface RedisCommander {
  holdSeat(key: string, seat: string): Promise<number>;
}

export const inMemory: RedisCommander = { holdSeat: async (_key, seat) => seat.length };
