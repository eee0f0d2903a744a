import { halls } from '../_shared/hall-knex.ts';

/** What all stores of the application have in common. */
export interface Store<T> {
  get(id: number): Promise<T | undefined>;
  remove(id: number): Promise<void>;
}

export interface Named {
  id: number;
  name: string;
}

class TableStore implements Store<Named> {
  protected readonly table: string;

  constructor(table: string) {
    this.table = table;
  }

  async get(id: number): Promise<Named | undefined> {
    return halls<Named>(this.table).where({ id }).first();
  }

  async remove(id: number): Promise<void> {
    await halls(this.table).where({ id }).del();
  }
}

export class FloorStore extends TableStore implements Store<Named> {
  override async get(id: number): Promise<Named | undefined> {
    return halls<Named>('floors').where({ id }).first();
  }
}

export class DoorStore extends TableStore implements Store<Named> {
  override async get(id: number): Promise<Named | undefined> {
    return halls<Named>('doors').where({ id }).first();
  }
}

export class StageStore extends TableStore implements Store<Named> {
  override async get(id: number): Promise<Named | undefined> {
    return halls<Named>('stages').where({ id }).first();
  }
}

export class LightStore extends TableStore implements Store<Named> {
  override async get(id: number): Promise<Named | undefined> {
    return halls<Named>('lights').where({ id }).first();
  }
}

export class CurtainStore extends TableStore implements Store<Named> {
  override async get(id: number): Promise<Named | undefined> {
    return halls<Named>('curtains').where({ id }).first();
  }
}
