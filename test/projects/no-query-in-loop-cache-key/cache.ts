import { Redis } from 'ioredis';

export const redis = new Redis();

export function keepTotal(account: string, total: number): void {
  void redis.set(`total:${account}`, total);
}
