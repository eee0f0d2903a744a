import { Column, ForeignKey, HasMany, Model, Sequelize, Table } from 'sequelize-typescript';

interface Named {
  name: string;
}

@Table
export class Guest extends Model<Named, Named> {
  @Column
  declare name: string;

  @HasMany(() => Stay)
  declare stays: Stay[];
}

@Table
export class Stay extends Model<Named, Named> {
  @ForeignKey(() => Guest)
  @Column
  declare guestId: number;

  @Column
  declare name: string;
}

export const sequelize = new Sequelize({ dialect: 'postgres', models: [Guest, Stay] });
