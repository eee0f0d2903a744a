import { Module, type Provider } from '@nestjs/common';
import { LogGreeter, MailGreeter } from './greeters.ts';

export const LOUD = Symbol('LOUD');
export const QUIET = Symbol('QUIET');

const aliases: Provider[] = [
  { provide: LOUD, useExisting: MailGreeter },
  { provide: QUIET, useExisting: LogGreeter },
];

@Module({ providers: [MailGreeter, LogGreeter, ...aliases], exports: aliases })
export class GreetersModule {}
