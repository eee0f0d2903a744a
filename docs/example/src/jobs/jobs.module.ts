import { Global, Module } from '@nestjs/common';
import { BullJobPublisher } from './bull-job-publisher.js';
import { JOB_PUBLISHER } from './job-publisher.js';
import { OrderWorker } from './order.worker.js';

@Global()
@Module({
  providers: [{ provide: JOB_PUBLISHER, useClass: BullJobPublisher }, OrderWorker],
  exports: [JOB_PUBLISHER],
})
export class JobsModule {}
