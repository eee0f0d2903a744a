import { type CreationOptional, DataTypes, type InferAttributes, type InferCreationAttributes, Model, Sequelize } from 'sequelize';

/** The application's one Sequelize. */
export const halls = new Sequelize('postgres://localhost/halls');

export class Seat extends Model<InferAttributes<Seat>, InferCreationAttributes<Seat>> {
  declare id: CreationOptional<number>;
  declare hallId: number;
  declare status: string;
  declare visits: number;
  declare tags: string[];
}

Seat.init(
  {
    id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true },
    hallId: DataTypes.INTEGER,
    status: DataTypes.STRING,
    visits: DataTypes.INTEGER,
    tags: DataTypes.JSONB,
  },
  { sequelize: halls },
);

export class Guest extends Model<InferAttributes<Guest>, InferCreationAttributes<Guest>> {
  declare id: CreationOptional<number>;
  declare hallId: number;
  declare email: string;
  declare name: string;
}

Guest.init(
  {
    id: { type: DataTypes.INTEGER, primaryKey: true, autoIncrement: true },
    hallId: DataTypes.INTEGER,
    email: { type: DataTypes.STRING, unique: true },
    name: DataTypes.STRING,
  },
  { sequelize: halls },
);
