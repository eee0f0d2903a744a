export const JOB_PUBLISHER = Symbol('JOB_PUBLISHER');

export interface Jobs {
  'order.pick': { readonly orderId: string };
  'order.request-review': { readonly orderId: string };
  'customer.back-in-stock': { readonly customerId: string; readonly productId: string };
}

export type JobName = keyof Jobs;

export interface JobPublisher {
  publish<Name extends JobName>(name: Name, payload: Jobs[Name]): Promise<void>;
}
