import mongoose, { type Model, type QueryFilter, Schema } from 'mongoose';
import { Repository } from './repository.ts';

interface OfHall {
  hallId: string;
}

export class PosterEntity {
  _id = '';
  hallId = '';
  place = '';
  status = '';
  constructor(stored: object) {
    Object.assign(this, stored);
  }
}

export class TourEntity {
  _id = '';
  hallId = '';
  place = '';
  constructor(stored: object) {
    Object.assign(this, stored);
  }
}

type PosterStored = Omit<PosterEntity, 'hallId'> & { hallId: mongoose.Types.ObjectId };
type TourStored = Omit<TourEntity, 'hallId'> & { hallId: mongoose.Types.ObjectId };

export type PosterQuery = QueryFilter<PosterStored> & OfHall;

const posterSchema = new Schema<PosterStored>({ hallId: Schema.Types.ObjectId, place: String, status: String });
export const Poster = (mongoose.models.Poster as Model<PosterStored> | undefined) ?? mongoose.model<PosterStored>('Poster', posterSchema);

const tourSchema = new Schema<TourStored>({ hallId: Schema.Types.ObjectId, place: String });
tourSchema.index({ hallId: 1, place: 1 }, { unique: true });
export const Tour = mongoose.model<TourStored>('Tour', tourSchema);

export class PosterRepository extends Repository<PosterStored, PosterEntity, OfHall> {
  constructor() {
    super(Poster, PosterEntity);
  }

  async hang(poster: Omit<PosterEntity, '_id'>): Promise<PosterEntity> {
    const { hallId, place, status } = poster;
    return await this.create({ hallId, place, status });
  }

  async findAt(place: string, hallId: string): Promise<PosterEntity | null> {
    return await this.findOne({ place, hallId });
  }
}

export class TourRepository extends Repository<TourStored, TourEntity, OfHall> {
  constructor() {
    super(Tour, TourEntity);
  }

  async findAt(place: string, hallId: string): Promise<TourEntity | null> {
    return await this.findOne({ place, hallId });
  }
}
