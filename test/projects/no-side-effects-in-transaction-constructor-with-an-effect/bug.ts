// What a constructor starts, nobody can await.
import { Redis } from 'ioredis';
import { prisma } from '../_shared/prisma.ts';

const redis = new Redis();

class Session {
  constructor(readonly key: string) {}
}

class StoredSession extends Session {
  constructor(email: string) {
    super(`session:${email}`);
    void redis.set(this.key, email);
  }
}

export async function signIn(email: string): Promise<Session> {
  console.log(Session, StoredSession);
  return prisma.$transaction(async (tx) => {
    await tx.user.update({ where: { email }, data: { name: 'Seen' } });
    return new StoredSession(email); // ! detachedSideEffect
  });
}
