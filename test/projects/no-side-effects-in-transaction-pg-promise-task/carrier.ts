import axios from 'axios';

export async function book(id: number): Promise<void> {
  await axios.post('https://carrier.example.com/parcels', { id });
}
