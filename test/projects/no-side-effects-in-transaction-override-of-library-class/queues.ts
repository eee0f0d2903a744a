import { Job, Queue } from 'bullmq';

export class TracedQueue extends Queue {
  override async add(name: string, data: object): Promise<Job> {
    console.log(`adding ${name}`);
    return super.add(name, data);
  }
}

/** Keeps what it is given; for scripts that must not start work. */
export class NullQueue extends Queue {
  readonly kept: object[] = [];

  override async add(name: string, data: object): Promise<Job> {
    this.kept.push(data);
    return new Job(this, name, data);
  }
}
