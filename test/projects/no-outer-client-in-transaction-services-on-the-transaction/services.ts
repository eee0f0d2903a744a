import { prisma, type Tx } from '../_shared/prisma.ts';

class Users {
  constructor(protected readonly db: Tx) {}
  add = (email: string) => this.db.user.create({ data: { email, name: 'New' } });
}

class Audit {
  constructor(private readonly db: Tx) {}

  async write(action: string): Promise<void> {
    await this.db.auditLog.create({ data: { action } });
  }
}

const servicesOn = (db: Tx) => ({ users: new Users(db), audit: new Audit(db) });

/** The services of whoever is in no transaction. */
export const services = servicesOn(prisma);

export const inTransaction = <T>(work: (inside: ReturnType<typeof servicesOn>) => Promise<T>): Promise<T> =>
  prisma.$transaction((tx) => work(servicesOn(tx)));
