import { Column, DataSource, Entity, Index, PrimaryGeneratedColumn, Unique, VersionColumn } from 'typeorm';

@Entity()
export class Seat {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  hallId!: number;

  @Column()
  status!: string;

  @Column()
  visits!: number;

  @Column({ type: 'jsonb' })
  tags!: string[];

  @Column({ type: 'text' })
  settings!: string;

  @Column({ nullable: true })
  guestId!: number | null;
}

@Entity()
@Unique(['hallId', 'email'])
export class Guest {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  hallId!: number;

  @Column()
  email!: string;

  @Column()
  name!: string;

  @Index({ unique: true })
  @Column()
  card!: string;

  @VersionColumn()
  version!: number;
}

/** The application's one data source. */
export const halls = new DataSource({ type: 'postgres', url: 'postgres://localhost/halls', entities: [Seat, Guest] });
