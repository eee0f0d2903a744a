import { type CreationOptional, DataTypes, type FindOptions, type InferAttributes, type InferCreationAttributes, Model } from 'sequelize';
import { halls } from '../_shared/hall-sequelize.ts';

type Options = Pick<FindOptions, 'transaction'>;

/** A shelf, which keeps its own list. */
export class Shelf extends Model<InferAttributes<Shelf>, InferCreationAttributes<Shelf>> {
  declare id: CreationOptional<number>;
  declare room: string;
  declare books: string[];

  static async find(id: number, options: FindOptions<Shelf> & { isFull?: boolean } = {}): Promise<Shelf | null> {
    const { isFull, ...rest } = options;
    const scope = this.scope(isFull === true ? 'full' : 'open');
    const shelf = await scope.findOne({ ...rest, where: { id } });
    if (!shelf && rest.limit) throw new Error('no such shelf');
    return shelf;
  }

  put = async (book: string, options: Options & { isSaved?: boolean } = {}): Promise<this> => {
    this.books = [...this.books, book];
    if (options.isSaved !== false) await this.save({ ...options, fields: ['books'] });
    return this;
  };

  static async open(room: string, options: Options): Promise<Shelf> {
    const shelf = this.build({ room, books: [] });
    return shelf.save(options);
  }
}

Shelf.init(
  { id: { type: DataTypes.INTEGER, primaryKey: true }, room: DataTypes.STRING, books: DataTypes.ARRAY(DataTypes.STRING) },
  { sequelize: halls },
);
