// The transaction comes by a decorator and travels in a context: whoever is not given the context runs on another connection.
import { Carries, InStoreTransaction, type Shared, type Store } from './decorators.ts';
import type { Lists, TableService } from './generated.ts';

interface Seat {
  id: string;
  row: number;
}

interface Injected {
  lists: Lists<{ Seats: Seat }>;
  store: Store;
  seats: TableService<Seat>;
}

export class BookingService {
  protected store: Store;
  protected readonly seats: TableService<Seat>;

  private readonly lists: Lists<{ Seats: Seat }>;

  constructor({ lists, store, seats }: Injected) {
    this.lists = lists;
    this.store = store;
    this.seats = seats;
  }

  @InStoreTransaction()
  async book(seat: Seat, @Carries() shared: Shared = {}): Promise<Seat> {
    const taken = await this.seats.list({ id: seat.id }); // ! outerClient "find (Generated.list)"
    if (taken.length > 0) return seat;
    await this.lists.listSeats({ row: seat.row }); // ! outerClient "listSeats"
    await this.note(seat); // ! outerClient "Pass `shared` on"
    return await this.seats.create(seat); // ! outerClient "insert (Generated.create)"
  }

  private async note(seat: Seat, shared: Shared = {}): Promise<void> {
    await this.seats.create({ row: seat.row }, shared);
  }

  // Nothing marks the parameter, so the decorator's transaction goes to nobody.
  @InStoreTransaction()
  async move(seat: Seat, shared?: Shared): Promise<void> {
    await this.seats.create(seat, shared); // ! outerClient
  }
}
