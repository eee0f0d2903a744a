import type { EntityManager } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity()
export class Loan {
  @PrimaryKey()
  id!: number;

  @Property()
  status!: string;
}

export async function statusOf(em: EntityManager, id: number): Promise<string | undefined> {
  const loan = await em.findOne(Loan, { id });
  return loan?.status;
}
