import type { AxiosPromise, AxiosResponse } from 'axios';

/** As generators write it, from the description of a service. */
export declare class BankingApi {
  removeAccount(request: { token: string }): Promise<AxiosResponse<object>>;
  removeCard(request: { token: string }): AxiosPromise<object>;
  removeLoan(request: { token: string }): Promise<import('axios').AxiosResponse<object>>;
  /** Reads it out of the token. */
  describe(request: { token: string }): Promise<{ data: object }>;
}
