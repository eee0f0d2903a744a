import { EventEmitter } from 'node:events';
import axios from 'axios';

type Name = 'gone' | 'low';

class Stock {
  private readonly emitter = new EventEmitter();

  when(name: Name, listener: (id: string) => unknown): void {
    this.emitter.on(name, listener);
  }

  raise(name: Name, id: string): void {
    this.emitter.emit(name, id);
  }
}

export const stock = new Stock();

async function reorder(id: string): Promise<void> {
  await axios.post('https://supplier.example.com/orders', { id });
}

stock.when('gone', reorder);
stock.when('low', console.log);
