import { type CreationOptional, DataTypes, Model, type Optional } from 'sequelize';
import { halls } from '../_shared/hall-sequelize.ts';

type Values = Record<string, unknown>;

/** What every model of the application has. */
abstract class Signed extends Model {
  declare id: CreationOptional<number>;
  declare by: string;

  static add<M extends Signed>(this: { new (): M } & typeof Signed, by: string, values: Optional<Values, string>): Promise<M> {
    return this.create({ ...values, by }) as Promise<M>;
  }

  change(by: string, values: Values): Promise<this> {
    this.set({ ...values, by });
    return this.save();
  }
}

export class Pin extends Signed {
  declare shelf: number;
}

export class Note extends Signed {
  declare shelf: number;
}

export class Reader extends Signed {
  declare email: string;

  static called(email: string): Promise<Reader | null> {
    return this.findOne({ where: { email: email.trim().toLowerCase() } });
  }
}

const id = { type: DataTypes.INTEGER, primaryKey: true };
Pin.init({ id, by: DataTypes.STRING, shelf: DataTypes.INTEGER }, { sequelize: halls });
Note.init({ id, by: DataTypes.STRING, shelf: DataTypes.INTEGER }, { sequelize: halls });
Reader.init({ id, by: DataTypes.STRING, email: DataTypes.STRING }, { sequelize: halls });
