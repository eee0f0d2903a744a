import type { CreationAttributes, Model, ModelStatic, WhereOptions } from 'sequelize';
import { Guest, Seat } from '../_shared/hall-sequelize.ts';

class Store<M extends Model> {
  private readonly model: ModelStatic<M>;

  constructor(model: ModelStatic<M>) {
    this.model = model;
  }

  async first(where: WhereOptions): Promise<M | null> {
    return this.model.findOne({ where });
  }

  async add(row: CreationAttributes<M>): Promise<M> {
    return this.model.create(row);
  }
}

export const seats = new Store(Seat);
export const guests = new Store(Guest);
