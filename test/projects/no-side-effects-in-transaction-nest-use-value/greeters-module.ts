import { Module } from '@nestjs/common';
import { LogGreeter, MailGreeter } from './greeters.ts';

export const LOUD = Symbol('LOUD');
export const QUIET = Symbol('QUIET');

const loud = new MailGreeter();

@Module({
  providers: [
    { provide: LOUD, useValue: loud },
    { provide: QUIET, useValue: new LogGreeter() },
  ],
})
export class GreetersModule {}
