import axios from 'axios';
import { Emitter } from './emitter.ts';

interface Events {
  shipped: { id: string };
  packed: { id: string };
}

export const events = new Emitter<Events>();

events.on('shipped', async ({ id }) => {
  await axios.post('https://carrier.example.com/shipped', { id });
});

events.on('packed', ({ id }) => console.log(id));
