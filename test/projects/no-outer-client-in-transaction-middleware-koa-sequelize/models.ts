import { Column, Model, Sequelize, Table } from 'sequelize-typescript';

interface Shelved {
  id: number;
  title: string;
}

@Table
export class Shelf extends Model<Shelved, Partial<Shelved>> {
  @Column
  declare title: string;
}

/** The application's one Sequelize. */
export const sequelize = new Sequelize({ dialect: 'postgres', models: [Shelf] });
