import mongoose, { type Model, type QueryFilter, Schema } from 'mongoose';

interface OfHall {
  hallId: string;
}

interface PosterStored {
  hallId: string;
  place: string;
}

/** What every repository of the application can do, with whichever model it is handed. */
export class Repository<Stored, Scope> {
  constructor(protected StoredModel: Model<Stored>) {}

  async list(query: QueryFilter<Stored> & Scope, options: { limit?: number } = {}): Promise<Stored[]> {
    const found = await this.StoredModel.find(query, '', { lean: true }).limit(options.limit as number); // ! noLimit "Posters.all"
    return this.map(found);
  }

  protected map(found: unknown): Stored[] {
    return JSON.parse(JSON.stringify(found)) as Stored[];
  }
}

export const Poster = mongoose.model<PosterStored>('Poster', new Schema<PosterStored>({ hallId: String, place: String }));

export class PosterRepository extends Repository<PosterStored, OfHall> {
  constructor() {
    super(Poster);
  }
}
