// Handlers that are registered in a loop run later, once for each request.
import { EventEmitter } from 'node:events';
import { prisma } from '../_shared/prisma.ts';

const events = new EventEmitter();

export function register(kinds: string[]): void {
  for (const kind of kinds) {
    events.on(kind, async (id: string) => {
      await prisma.auditLog.create({ data: { action: kind, userId: id } });
    });
  }
  kinds.forEach((kind) => {
    events.once(`${kind}:first`, () => prisma.auditLog.create({ data: { action: kind } }));
  });
}
