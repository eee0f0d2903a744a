import { Queue } from 'bullmq';

const queue = new Queue('jobs');

abstract class Job {
  constructor(readonly argument: string) {}

  abstract run(): Promise<void>;

  static async dispatch(argument: string): Promise<void> {
    await queue.add(this.name, { argument });
  }

  static async runNow(this: new (argument: string) => Job, argument: string): Promise<void> {
    await new this(argument).run();
  }
}

export class CountOrders extends Job {
  async run(): Promise<void> {
    console.log(`counting ${this.argument}`);
  }
}
