import { Module } from '@nestjs/common';
import { ConsoleJournal, Journal, MailPost, Post } from './ports.ts';

@Module({
  providers: [
    { provide: Post, useClass: MailPost },
    { provide: Journal, useClass: ConsoleJournal },
  ],
  exports: [Post, Journal],
})
export class PortsModule {}
