import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity()
export class Loan {
  @PrimaryKey()
  id!: number;

  @Property()
  status!: string;
}
