import type { QueryFilter, Model, UpdateQuery } from 'mongoose';

/** What every repository of the application can do, with whichever model it is handed. */
export class Repository<Stored, Entity, Scope> {
  constructor(
    protected StoredModel: Model<Stored>,
    protected toEntity: new (stored: object) => Entity,
  ) {}

  async findOne(query: QueryFilter<Stored> & Scope): Promise<Entity | null> {
    const stored = await this.StoredModel.findOne(query).read('primary');
    if (!stored) return null;
    return this.map(stored.toObject());
  }

  async count(query: QueryFilter<Stored> & Scope): Promise<number> {
    return this.StoredModel.countDocuments(query);
  }

  async create(data: QueryFilter<Stored> & Scope, note?: string): Promise<Entity> {
    if (note !== undefined) data = { ...data, note };
    const made = new this.StoredModel(data);
    const saved = await made.save();
    return this.map(saved);
  }

  async update(query: QueryFilter<Stored> & Scope, change: UpdateQuery<Stored>): Promise<number> {
    const { modifiedCount } = await this.StoredModel.updateMany(query, change);
    return modifiedCount;
  }

  protected map<Data>(data: Data): Data extends null ? null : Entity {
    return new this.toEntity(JSON.parse(JSON.stringify(data)) as object) as Data extends null ? null : Entity;
  }
}
