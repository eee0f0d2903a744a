import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

@Entity()
export class Seat {
  @PrimaryKey()
  id!: number;

  @Property()
  hallId!: number;

  @Property()
  status!: string;

  @Property()
  visits!: number;

  @Property()
  tags!: string[];
}

@Entity()
@Unique({ properties: ['hallId', 'email'] })
export class Guest {
  @PrimaryKey()
  id!: number;

  @Property()
  hallId!: number;

  @Property()
  email!: string;

  @Property()
  name!: string;
}
