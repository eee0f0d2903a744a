import { prisma, type Tx } from '../_shared/prisma.ts';

type Hook = () => Promise<unknown>;

export class Db {
  private readonly hooks: Hook[] = [];

  constructor(readonly tx: Tx) {}

  onCommit(hook: Hook): void {
    this.hooks.push(hook);
  }

  async runHooks(): Promise<void> {
    await Promise.all(this.hooks.map((hook) => hook()));
  }
}

export class EagerDb {
  async transaction(work: (db: Db) => Promise<void>): Promise<void> {
    await prisma.$transaction(async (tx) => {
      const db = new Db(tx);
      await work(db);
      await db.runHooks();
    });
  }
}

export class PatientDb {
  async transaction(work: (db: Db) => Promise<void>): Promise<void> {
    const used = await prisma.$transaction(async (tx) => {
      const db = new Db(tx);
      await work(db);
      return db;
    });
    await used.runHooks();
  }
}
