// The same services where the context is handed on, where no transaction is open, and where nothing is asked of the database.
import { Carries, InStoreTransaction, type Shared, type Store, WithManager } from './decorators.ts';
import type { Lists, TableService } from './generated.ts';

interface Guest {
  id: string;
}

interface Injected {
  lists: Lists<{ Guests: Guest }>;
  store: Store;
  guests: TableService<Guest>;
}

export class GuestService {
  protected store: Store;
  protected readonly guests: TableService<Guest>;
  private readonly logger: any = console;

  private readonly lists: Lists<{ Guests: Guest }>;

  constructor({ lists, store, guests }: Injected) {
    this.lists = lists;
    this.store = store;
    this.guests = guests;
  }

  @InStoreTransaction()
  async invite(guest: Guest, @Carries() shared: Shared = {}): Promise<string> {
    const [known] = await this.guests.list({ id: guest.id }, shared);
    if (known !== undefined) return this.guests.describe(known);
    await this.note(guest, shared);
    this.tell(guest);
    await this.lists.listGuests({}, shared);
    return this.guests.describe(await this.guests.create(guest, shared));
  }

  private async note(guest: Guest, shared: Shared = {}): Promise<void> {
    await this.guests.create({ id: `${guest.id}-note` }, shared);
  }

  // Whatever this is, it is nothing that a database does.
  private tell(guest: Guest, shared: Shared = {}): void {
    this.logger.info(guest.id, shared);
  }

  @WithManager()
  async find(id: string, @Carries() shared: Shared = {}): Promise<Guest[]> {
    await this.invite({ id });
    return await this.guests.list({ id }, { requestId: shared.requestId });
  }
}
