import axios from 'axios';

export async function ping(email: string): Promise<void> {
  await axios.post('http://localhost:9411/usage', { email });
}

/**
 * Adds to the counter of the process beside ours, which may lose it.
 *
 * @effect none
 */
export async function record(email: string): Promise<void> {
  await ping(email);
}
