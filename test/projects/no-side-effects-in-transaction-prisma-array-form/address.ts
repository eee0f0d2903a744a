import axios from 'axios';

/** Registers the address with the provider and returns it in its normal form. */
export async function verified(email: string): Promise<string> {
  await axios.post('https://verify.example.com/addresses', { email });
  return email.toLowerCase();
}
