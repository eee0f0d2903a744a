import { Module } from '@nestjs/common';
import { LogGreeter, MailGreeter, type Greeter } from './greeters.ts';

export const LOUD = 'LOUD';
export const QUIET = 'QUIET';

const quietly = (prefix: string): Greeter => {
  console.log(prefix);
  return new LogGreeter();
};

@Module({
  providers: [
    { provide: LOUD, useFactory: (): Greeter => new MailGreeter() },
    { provide: QUIET, inject: ['PREFIX'], useFactory: quietly },
  ],
})
export class GreetersModule {}
