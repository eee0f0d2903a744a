// Every table goes through one generic class, which was handed its model by the class that extends it.
import { PosterRepository } from './halls.ts';
import { BoundPosters } from './injected.ts';

export class Posters {
  constructor(private readonly posters: PosterRepository) {}

  async hang(hallId: string, place: string): Promise<string> {
    const known = await this.posters.findOne({ hallId, place });
    if (known) throw new Error('a poster hangs there');
    const poster = await this.posters.create({ hallId, place, status: 'new' }); // ! checkThenCreate
    return poster._id;
  }

  async hangByOwnMethods(hallId: string, place: string): Promise<string> {
    const known = await this.posters.findAt(place, hallId);
    if (known) throw new Error('a poster hangs there');
    const poster = await this.posters.hang({ hallId, place, status: 'new' }); // ! checkThenCreate
    return poster._id;
  }

  async hangAtMost(hallId: string, place: string): Promise<void> {
    if ((await this.posters.count({ hallId })) >= 12) throw new Error('no room');
    await this.posters.create({ hallId, place, status: 'new' }, 'late'); // ! limitThenWrite
  }

  async print(id: string, hallId: string): Promise<void> {
    const poster = await this.posters.findOne({ _id: id, hallId });
    if (poster?.status !== 'new') throw new Error('printed before');
    await this.posters.update({ _id: id, hallId }, { $set: { status: 'printed' } }); // ! compareThenWrite "`status`"
  }
}

// What is bound to the interface is one of them.
export class Boards {
  constructor(private readonly posters: BoundPosters) {}

  async hang(hallId: string, place: string): Promise<void> {
    if (await this.posters.findAt(place, hallId)) throw new Error('a poster hangs there');
    await this.posters.create({ hallId, place, status: 'new' }); // ! checkThenCreate
  }
}
