type Listener<T> = (payload: T) => void | Promise<void>;

/** The project's own emitter. */
export class Emitter<Events extends object> {
  private readonly listeners = new Map<keyof Events, Listener<never>[]>();

  on<K extends keyof Events>(name: K, listener: Listener<Events[K]>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  async emit<K extends keyof Events>(name: K, payload: Events[K]): Promise<void> {
    const listeners = (this.listeners.get(name) ?? []) as Listener<Events[K]>[];
    await Promise.all(listeners.map((listener) => listener(payload)));
  }
}
