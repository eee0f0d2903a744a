import { Column, DataSource, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Order {
  @PrimaryGeneratedColumn()
  id!: number;

  @Column()
  status!: string;

  @Column()
  email!: string;
}

/** The application's one data source. */
export const dataSource = new DataSource({ type: 'postgres', url: 'postgres://localhost/shop', entities: [Order] });
