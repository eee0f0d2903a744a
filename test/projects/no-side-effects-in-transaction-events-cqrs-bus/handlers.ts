import { CommandHandler, EventsHandler, type ICommandHandler, type IEventHandler } from '@nestjs/cqrs';
import { transport } from '../_shared/mail.ts';

export class SeatTaken {
  constructor(readonly email: string) {}
}

export class SeatFreed {
  constructor(readonly email: string) {}
}

export class SendTicket {
  constructor(readonly email: string) {}
}

export class DropTicket {
  constructor(readonly email: string) {}
}

@EventsHandler(SeatTaken)
export class SeatTakenHandler implements IEventHandler<SeatTaken> {
  async handle({ email }: SeatTaken): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Your seat' });
  }
}

@EventsHandler(SeatFreed)
export class SeatFreedHandler implements IEventHandler<SeatFreed> {
  handle({ email }: SeatFreed): void {
    console.log(email);
  }
}

@CommandHandler(SendTicket)
export class SendTicketHandler implements ICommandHandler<SendTicket> {
  async execute({ email }: SendTicket): Promise<void> {
    await transport.sendMail({ to: email, subject: 'Your ticket' });
  }
}

@CommandHandler(DropTicket)
export class DropTicketHandler implements ICommandHandler<DropTicket> {
  async execute({ email }: DropTicket): Promise<void> {
    console.log(email);
  }
}
