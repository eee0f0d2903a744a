// What is asked and what is written are of two tables, though one class asks and writes both; or a key is behind it.
import { PosterRepository, TourRepository } from './halls.ts';
import { BoundPosters, BoundTours } from './injected.ts';

export class Tours {
  constructor(
    private readonly posters: PosterRepository,
    private readonly tours: TourRepository,
  ) {}

  async hang(hallId: string, place: string): Promise<void> {
    const tour = await this.tours.findOne({ hallId, place });
    if (tour) throw new Error('a tour is there');
    await this.posters.create({ hallId, place, status: 'new' });
  }

  async plan(hallId: string, place: string): Promise<void> {
    const known = await this.tours.findOne({ hallId, place });
    if (known) throw new Error('planned before');
    await this.tours.create({ hallId, place });
  }

  async hangAtMost(hallId: string, place: string): Promise<void> {
    if ((await this.tours.count({ hallId })) >= 12) throw new Error('too many tours');
    await this.posters.create({ hallId, place, status: 'new' });
  }

  async print(id: string, hallId: string): Promise<void> {
    const changed = await this.posters.update({ _id: id, hallId, status: 'new' }, { $set: { status: 'printed' } });
    if (changed === 0) throw new Error('printed before');
  }
}

export class Boards {
  constructor(
    private readonly posters: BoundPosters,
    private readonly tours: BoundTours,
  ) {}

  async hang(hallId: string, place: string): Promise<void> {
    if (await this.tours.findAt(place, hallId)) throw new Error('a tour is there');
    await this.posters.create({ hallId, place, status: 'new' });
  }
}
