import axios from 'axios';
import { EventEmitter2 } from 'eventemitter2';

export const bus = new EventEmitter2({ wildcard: true });

bus.on('parcel.*', async (id: string) => {
  await axios.post('https://carrier.example.com/parcels', { id });
});

bus.on('pallet.**', async (id: string) => {
  await axios.post('https://carrier.example.com/pallets', { id });
});
