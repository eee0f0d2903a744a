// A synchronous driver: callback and statements return no promises, and the socket sends at once.
import { eq } from 'drizzle-orm';
import { integer, sqliteTable, text, type BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Server } from 'socket.io';

const rooms = sqliteTable('rooms', { id: integer().primaryKey(), name: text().notNull() });

export function rename(db: BaseSQLiteDatabase<'sync', unknown>, io: Server, id: number, name: string): void {
  db.transaction((tx) => {
    tx.update(rooms).set({ name }).where(eq(rooms.id, id)).run();
  });
  io.to(`room:${id}`).emit('renamed', name);
}
