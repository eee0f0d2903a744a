import { AggregateRoot, EventsHandler } from '@nestjs/cqrs';
import axios from 'axios';

export class BookingConfirmed {
  constructor(readonly id: string) {}
}

export class BookingShelved {
  constructor(readonly id: string) {}
}

export class Booking extends AggregateRoot {
  constructor(private readonly id: string) {
    super();
  }

  confirm(): void {
    this.raise();
  }

  shelve(): void {
    this.apply(new BookingShelved(this.id));
  }

  private raise(): void {
    this.apply(new BookingConfirmed(this.id));
  }
}

@EventsHandler(BookingConfirmed)
export class BookingConfirmedHandler {
  async handle({ id }: BookingConfirmed): Promise<void> {
    await axios.post('https://partners.example.com/bookings', { id });
  }
}
