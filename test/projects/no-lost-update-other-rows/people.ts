import { Column, DataSource, Entity, OneToOne, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Preferences {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  locale!: string;
}

export interface Look {
  colour: string;
}

@Entity()
export class Person {
  @PrimaryGeneratedColumn()
  id!: number;

  @OneToOne(() => Preferences, { cascade: true, eager: true })
  preferences!: Preferences;

  @Column({ type: 'jsonb' })
  look!: Look;

  @Column({ type: 'jsonb' })
  names!: string[];

  @Column()
  place!: number;
}

export const people = new DataSource({
  type: 'postgres',
  url: 'postgres://localhost/people',
  entities: [Person, Preferences],
}).getRepository(Person);
