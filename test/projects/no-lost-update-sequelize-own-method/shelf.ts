import {
  type CreationOptional,
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  Model,
  type NonNullFindOptions,
  type Transaction,
} from 'sequelize';
import { halls } from '../_shared/hall-sequelize.ts';

/** A shelf, which keeps its own list. */
export class Shelf extends Model<InferAttributes<Shelf>, InferCreationAttributes<Shelf>> {
  declare id: CreationOptional<number>;
  declare name: string;
  declare books: string[];

  /** Finds it by its name; what else is asked for is handed on. */
  static async findNamed(name: string, options: NonNullFindOptions<InferAttributes<Shelf>> & { isQuiet?: boolean }): Promise<Shelf> {
    const { isQuiet, ...rest } = options;
    if (isQuiet !== true) console.info(name);
    return await this.findOne({ ...rest, where: { name } });
  }

  async put(book: string, transaction?: Transaction): Promise<void> {
    this.books = [...this.books, book];
    await this.save({ transaction });
  }

  /** A field that holds a function: its `this` is the shelf all the same. */
  take = async (book: string, transaction?: Transaction): Promise<void> => {
    this.books = this.books.filter((kept) => kept !== book);
    await this.save({ transaction });
  };

  async rename(name: string): Promise<void> {
    this.name = name;
    await this.save();
  }
}

Shelf.init(
  { id: { type: DataTypes.INTEGER, primaryKey: true }, name: DataTypes.STRING, books: DataTypes.ARRAY(DataTypes.STRING) },
  { sequelize: halls },
);
