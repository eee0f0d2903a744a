import { Module } from '@nestjs/common';
import { LogGreeter, MailGreeter } from './greeters.ts';

export const LOUD = Symbol('LOUD');
export const QUIET = Symbol('QUIET');

@Module({
  providers: [
    { provide: LOUD, useClass: MailGreeter },
    { provide: QUIET, useClass: LogGreeter },
  ],
})
export class GreetersModule {}
