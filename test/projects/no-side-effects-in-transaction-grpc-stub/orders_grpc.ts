import type { Client, ClientUnaryCall, Metadata, ServiceError } from '@grpc/grpc-js';

/** As a generator writes it. */
export interface OrdersClient extends Client {
  place(request: { id: number }, callback: (error: ServiceError | null, response: object) => void): ClientUnaryCall;
  place(request: { id: number }, metadata: Metadata, callback: (error: ServiceError | null, response: object) => void): ClientUnaryCall;
}

/** Something else with such a method. */
export interface Board {
  place(request: { id: number }, callback: (error: null, response: object) => void): void;
}
