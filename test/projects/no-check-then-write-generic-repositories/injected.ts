import { Inject, Injectable } from '@nestjs/common';
import { type PosterEntity, type PosterQuery, PosterRepository, TourRepository, type TourEntity } from './halls.ts';

export interface PosterPort {
  findAt(place: string, hallId: string): Promise<PosterEntity | null>;
  create(data: PosterQuery): Promise<PosterEntity>;
}

export interface TourPort {
  findAt(place: string, hallId: string): Promise<TourEntity | null>;
}

/** Passes everything on to the repository that is bound. */
@Injectable()
export class BoundPosters implements PosterPort {
  constructor(@Inject('POSTERS') private readonly bound: PosterPort) {}

  findAt(place: string, hallId: string): Promise<PosterEntity | null> {
    return this.bound.findAt(place, hallId);
  }

  create(data: PosterQuery): Promise<PosterEntity> {
    return this.bound.create(data);
  }
}

@Injectable()
export class BoundTours implements TourPort {
  constructor(@Inject('TOURS') private readonly bound: TourPort) {}

  findAt(place: string, hallId: string): Promise<TourEntity | null> {
    return this.bound.findAt(place, hallId);
  }
}

export const providers = [
  { provide: 'POSTERS', useClass: PosterRepository },
  { provide: 'TOURS', useClass: TourRepository },
];
