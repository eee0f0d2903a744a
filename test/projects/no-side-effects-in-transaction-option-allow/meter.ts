import axios from 'axios';

export class Meter {
  async count(): Promise<void> {
    await axios.post('http://localhost:9411/count');
  }

  async flush(): Promise<void> {
    await axios.post('http://localhost:9411/flush');
  }
}
