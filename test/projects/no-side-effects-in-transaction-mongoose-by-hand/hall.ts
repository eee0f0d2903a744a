import axios from 'axios';

export async function book(id: number): Promise<void> {
  await axios.post('https://hall.example.com/rows', { id });
}
